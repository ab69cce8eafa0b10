import ArgumentParser
import Enquiry
import Testing
import Wire

@testable import ethicsdesk

@Suite("A standard answer as one text")
struct StandardAnswerTests {
    private let answer = StandardAnswerView(
        id: "x", titles: ("Keeping an account", "Garder un compte"),
        texts: ("You may.\n\nKeep it.", "Vous pouvez."), revision: 1,
        changed: ("officer.one", "2012-03-05"))

    @Test("is read back as it was written")
    func back() throws {
        let layout = try #require(StandardAnswerLayout(parsing: StandardAnswerLayout(answer).text))
        var request = StandardAnswerRequest()
        layout.fill(&request)
        #expect(request.titleEn == answer.titleEn && request.textEn == answer.textEn)
        #expect(request.titleFr == answer.titleFr && request.textFr == answer.textFr)
        #expect(layout.identifying.isEmpty)
    }

    @Test(
        "has both languages once, and nothing before them",
        arguments: [
            "", "=== en: One\nText", "Hello\n=== en: a\nb\n=== fr: c\nd",
            "=== en: a\n=== en: b\n=== fr: c\nd",
        ])
    func malformed(text: String) { #expect(StandardAnswerLayout(parsing: text) == nil) }

    @Test(
        "begins an answer, whose outcome it may give",
        arguments: [
            ["answer", "VE-7K2M-9QXD"], ["answer", "VE-7K2M-9QXD", "--from", "x", "--file", "y"],
            ["answers", "edit", "x", "--topic", "other", "--any-topic"],
            ["answers", "edit", "--value", "integrity", "--no-values"], ["answers", "remove"],
            ["export", "VE-7K2M-9QXD"],
        ])
    func slips(arguments: [String]) {
        #expect(throws: (any Error).self) { try EthicsDesk.parseAsRoot(arguments) }
    }
}
