import Testing

@testable import Audit

/// An export that was written once, by another program than ours, and must verify for ever. The
/// signing seed is the bytes 0 to 31, which no service uses.
@Suite struct KeptVectorTests {
    @Test func `the kept export verifies`() throws {
        let key = try CheckpointKey(text: Self.key)
        let verdict = TrailVerifier(keys: [key]).verify(chunks([Self.export]))
        guard case .intact(let links, let last) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(links == 4 && last.head.sequence == 4)
        #expect(
            last.head.hash.hex
                == "97e4b6bdb4d2e29ca746e290701a3d7b7b32e3a020b0b3b99043f92b8065cc20")
    }

    @Test func `we write the kept export byte for byte`() throws {
        let signer = try CheckpointSigner(keyBytes: 0..<32 as Range<UInt8>)
        #expect(signer.publicKey.text == Self.key)
        let writer = TrailExport()
        var text = writer.opening()
        var head = ChainHead.start
        for event in try events() {
            let link = TrailLink(chaining: event, after: head)
            head = try #require(link.soundHead)
            text += writer.line(link)
            if head.sequence.isMultiple(of: 2) {
                let time = 1_798_765_300_000_000 + Int64(head.sequence)
                text += writer.line(try signer.sign(head, at: time))
            }
        }
        #expect(text == Self.export)
    }

    private func events() throws -> [TrailEvent] {
        let officer = try identifier("0f1e2d3c4b5a69788796a5b4c3d2e1f0")
        return try [
            TrailEvent(
                id: identifier("00112233445566778899aabbccddeeff"), at: 1_798_765_200_000_000,
                kind: "sign-in", by: .init("officer", officer)),
            TrailEvent(
                id: identifier("ffeeddccbbaa99887766554433221100"), at: 1_798_765_260_123_456,
                kind: "original-opened", by: .init("officer", officer),
                on: .init(
                    ticket: "VE-7K2M-9QXD",
                    details: [.init("queue", "values-and-ethics"), .init("entry", "1")])),
            TrailEvent(
                id: identifier("000102030405060708090a0b0c0d0e0f"), at: 1_798_765_200_000_000,
                kind: "filed", by: .init("keeper"),
                on: .init(
                    ticket: "VE-0000-ZZZZ",
                    details: [.init("day", "2027-01-01"), .init("digest", "a/b+c=._:Z")])),
            TrailEvent(
                id: identifier("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"), at: 0, kind: "assigned",
                by: .init(
                    "triage-officer", identifier("00000000000000000000000000000000")),
                on: .init(ticket: "VE-7K2M-9QXD", details: [.init("-", "-")])),
        ]
    }

    private func identifier(_ hex: String) throws -> TrailIdentifier {
        try TrailIdentifier(bytes: try #require(Hex.bytes(hex.utf8)))
    }

    static let key = "ethicsdesk-trail-1+e2518b0e+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"

    static let export = #"""
        {"format":"ethicsdesk-trail-1","after":0,"head":"000000000000000000000000000000000000000\#
        0000000000000000000000000"}
        {"link":1,"id":"00112233445566778899aabbccddeeff","at":1798765200000000,"kind":"sign-in"\#
        ,"actor":"0f1e2d3c4b5a69788796a5b4c3d2e1f0","role":"officer","ticket":null,"details":{},\#
        "previous":"0000000000000000000000000000000000000000000000000000000000000000","hash":"87\#
        193e765aec8c921c7b9be05a910a90acee3786bfadc32c32a1bf2d19940abf"}
        {"link":2,"id":"ffeeddccbbaa99887766554433221100","at":1798765260123456,"kind":"original\#
        -opened","actor":"0f1e2d3c4b5a69788796a5b4c3d2e1f0","role":"officer","ticket":"VE-7K2M-9\#
        QXD","details":{"entry":"1","queue":"values-and-ethics"},"previous":"87193e765aec8c921c7\#
        b9be05a910a90acee3786bfadc32c32a1bf2d19940abf","hash":"26362c962da07a9785c351a15e34d8147\#
        63ecbe3e00b50e9c692845072814962"}
        {"checkpoint":"ethicsdesk-trail-1\n2\nJjYsli2gepeFw1GhXjTYFHY+y+PgC1DpxpKEUHKBSWI=\n1798\#
        765300000002\n\n— ethicsdesk-trail-1 4lGLDjAUEjU9zLnTSld0s4JA52tIoEJf9NMIo0u9EMUa9N0jxue\#
        JvwnCpAFQOf9y1dCLulSQOCdPEGdnxi6vFFFdLwg=\n"}
        {"link":3,"id":"000102030405060708090a0b0c0d0e0f","at":1798765200000000,"kind":"filed","\#
        actor":null,"role":"keeper","ticket":"VE-0000-ZZZZ","details":{"day":"2027-01-01","diges\#
        t":"a/b+c=._:Z"},"previous":"26362c962da07a9785c351a15e34d814763ecbe3e00b50e9c6928450728\#
        14962","hash":"1a3aee886b69e4746f040803def2fb46e4dcba5cc5365cd2989b1751f7814b77"}
        {"link":4,"id":"f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff","at":0,"kind":"assigned","actor":"0000\#
        0000000000000000000000000000","role":"triage-officer","ticket":"VE-7K2M-9QXD","details":\#
        {"-":"-"},"previous":"1a3aee886b69e4746f040803def2fb46e4dcba5cc5365cd2989b1751f7814b77",\#
        "hash":"97e4b6bdb4d2e29ca746e290701a3d7b7b32e3a020b0b3b99043f92b8065cc20"}
        {"checkpoint":"ethicsdesk-trail-1\n4\nl+S2vbTS4pynRuKQcBo9e3sy46AgsLO5kEP5K4BlzCA=\n1798\#
        765300000004\n\n— ethicsdesk-trail-1 4lGLDkh2j+si/2GXpReUlX0+E5nRyfsd8wEaiovd30Ma7PlgwCv\#
        jFx7qHfna1H62m4fCOROpM0k3M4fUmQ7O+0GuXQU=\n"}

        """#
}
