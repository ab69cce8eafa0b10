import Enquiry
import Testing
import Wire

@testable import ethicsdesk

/// What the command line and the environment are read as.
struct OptionTests {
    @Test(
        "the language comes from the first variable that is set",
        arguments: [
            ([:], Language.english), (["LANG": "fr_CA.UTF-8"], .french), (["LANG": "C"], .english),
            (["LC_ALL": "fr_CA", "LANG": "en_CA"], .french),
            (["ETHICSDESK_LANG": "en", "LC_ALL": "fr_CA"], .english),
            (["ETHICSDESK_LANG": "", "LC_MESSAGES": "fr"], .french),
        ])
    func language(_ environment: [String: String], _ language: Language) {
        #expect(Tongue.language(in: environment) == language)
    }

    @Test(
        "an address over TLS, or of this machine, is taken",
        arguments: [
            "https://desk.example", "https://desk.example:8443/base/", "http://127.0.0.1:8080",
            "http://localhost:8080", "http://[::1]:8080", "http://127.9.8.7",
        ])
    func address(_ text: String) throws {
        let address = try ServiceAddress(text)
        #expect(!address.text.hasSuffix("/"))
    }

    @Test(
        "plain HTTP to another machine is refused",
        arguments: [
            "http://desk.example", "http://127.0.0.1.desk.example", "http://localhost.example",
            "http://10.0.0.1", "http://128.0.0.1", "http://127.1.desk", "http://0.0.0.0:8080",
        ])
    func plain(_ text: String) {
        let complaint = #expect(throws: Complaint.self) { try ServiceAddress(text) }
        guard case .plainHTTP = complaint else {
            Issue.record("\(String(describing: complaint))")
            return
        }
        #expect(complaint?.status == .usage)
    }

    @Test(
        "what is no address is refused",
        arguments: [
            "", "desk.example", "ftp://127.0.0.1", "https://", "https://user@desk.example",
            "https://desk.example/?a=b", "https://desk.example/#a", "https://desk.example/a b",
            "file:///etc/passwd",
        ])
    func notAnAddress(_ text: String) {
        #expect(throws: Complaint.self) { try ServiceAddress(text) }
    }

    @Test("numbers are read with commas or spaces, once each, within their bound")
    func numbers() {
        #expect(Classifying.numbers(in: "1, 3 3,2", upTo: 3) == [1, 3, 2])
        #expect(Classifying.numbers(in: "  ", upTo: 3) == [])
        #expect(Classifying.numbers(in: "4", upTo: 3) == nil)
        #expect(Classifying.numbers(in: "0", upTo: 3) == nil)
        #expect(Classifying.numbers(in: "1-2", upTo: 3) == nil)
    }

    @Test("a letter chooses in either case, and a choice that is not offered cannot be made")
    func choice() {
        #expect(Choice.place(of: " S\n", among: "shreq") == 0)
        #expect(Choice.place(of: "quit", among: "shr q") == 4)
        #expect(Choice.place(of: "e", among: "shr q") == nil)
        #expect(Choice.place(of: "   ", among: "shr q") == nil)
        #expect(Choice.place(of: "", among: "shr q") == nil)
    }

    @Test("sessions are kept where the environment says")
    func home() {
        #expect(SessionFile.home(in: ["ETHICSDESK_HOME": "/a", "HOME": "/h"]) == "/a")
        #expect(SessionFile.home(in: ["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/ethicsdesk")
        #expect(
            SessionFile.home(in: ["XDG_STATE_HOME": "s", "HOME": "/h"])
                == "/h/.local/state/ethicsdesk")
    }

    @Test("a value in a query cannot become part of the address")
    func query() {
        #expect(Exchange.percentEncoded("a b&c=d/é?#") == "a%20b%26c%3Dd%2F%C3%A9%3F%23")
        #expect(Exchange.percentEncoded("2026-01-05_ab.c~") == "2026-01-05_ab.c~")
    }
}
