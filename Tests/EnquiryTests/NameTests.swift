import Enquiry
import Testing

@Suite("References, handles, codes and identifiers")
struct NameTests {
    @Test(
        "a reference is read as people type it",
        arguments: [
            "VE-7K2M-9QXD", "ve-7k2m-9qxd", "7K2M9QXD", "7k2m 9qxd", "VE7K2M9QXD", " ve 7k2m9qxd ",
            "V-E7K2M9QX-D",
        ])
    func typed(text: String) { #expect(Reference(parsing: text)?.text == "VE-7K2M-9QXD") }

    @Test("letters that look like digits are digits")
    func lookalikes() {
        #expect(Reference(parsing: "VE-OoIi-Ll01")?.text == "VE-0011-1101")
    }

    @Test("eight characters that begin like the prefix are a reference of their own")
    func prefixLike() {
        #expect(Reference(parsing: "VE23-4567")?.text == "VE-VE23-4567")
        #expect(Reference(parsing: "VE-VE23-4567")?.text == "VE-VE23-4567")
    }

    @Test(
        "what is no reference is refused",
        arguments: [
            "", "VE", "VE-7K2M-9QX", "VE-7K2M-9QXDD", "VE-7K2M-9QXU", "XX-7K2M-9QXD",
            "VE-7K2M_9QXD",
            "ＶＥ-7K2M-9QXD", "VE-7K2M-9QXé", "VE-7K2M-9QX\u{0}", "7K2M9QXD'--",
            "VE-7K2M-9QXD                              ",
        ])
    func refused(text: String) { #expect(Reference(parsing: text) == nil) }

    @Test("random references are canonical, different, and use the whole alphabet")
    func random() {
        let references = (0..<2_000).map { _ in Reference.random() }
        #expect(references.allSatisfy { Reference(parsing: $0.text) == $0 })
        #expect(Set(references).count == 2_000)
        let letters = Set(references.flatMap { $0.text.dropFirst(3) })
        #expect(letters == Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ-"))
    }

    @Test("a handle is small letters, digits, dots and dashes after a letter")
    func handles() {
        #expect(Handle("Triage.One")?.text == "triage.one")
        #expect(Handle("a1")?.text == "a1")
        #expect(Handle(String(repeating: "a", count: 32)) != nil)
        for text in [
            "", "a", "1a", ".a", "-a", "a b", "a_b", "é.one", "a\n", "a'--",
            String(repeating: "a", count: 33), "İstanbul",
        ] {
            #expect(Handle(text) == nil, "\(text)")
        }
    }

    @Test("a queue's code is words joined by dashes")
    func queues() {
        for text in ["values-and-ethics", "ab", "a-b", String(repeating: "a", count: 40)] {
            #expect(QueueCode(text)?.text == text)
        }
        for text in [
            "", "a", "-a", "a-", "a--b", "A-b", "a b", "a1", "é-a", "a\n",
            String(repeating: "a", count: 41),
        ] {
            #expect(QueueCode(text) == nil, "\(text)")
        }
    }

    @Test("an identifier comes back from its text, and random ones are of version 4")
    func identifiers() throws {
        for _ in 0..<500 {
            let id = Identifier<Ticket>.random()
            #expect(Identifier<Ticket>(parsing: id.text) == id)
            #expect(Identifier<Ticket>(parsing: id.text.uppercased()) == id)
            #expect(id.bytes.count == 16)
            #expect(id.bytes[6] >> 4 == 4 && id.bytes[8] >> 6 == 2)
        }
        let text = "0f0e0d0c-0b0a-4908-8706-050403020100"
        let id = try #require(Identifier<Entry>(parsing: text))
        #expect(id.text == text)
        #expect(id.bytes.prefix(4) == [15, 14, 13, 12])
        for text in ["", "0f0e0d0c0b0a49088706050403020100", "{" + text + "}", text + "0"] {
            #expect(Identifier<Entry>(parsing: text) == nil)
        }
    }
}
