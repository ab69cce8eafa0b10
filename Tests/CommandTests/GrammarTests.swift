import ArgumentParser
import Enquiry
import Foundation
import Phrasebook
import Testing
import Wire

@testable import ethicsdesk

/// What the verbs of the staff take, and how they are grouped.
struct GrammarTests {
    @Test("a queue's filters are said to the service as its address has them")
    func filters() throws {
        let cases: [([String], [String])] = [
            ([], []), (["--mine"], ["assignment=mine"]), (["--unassigned"], ["assignment=none"]),
            (
                ["--status", "filed", "--status", "closed", "--overdue"],
                ["status=filed", "status=closed", "overdue=true"]
            ),
            (
                ["--topic", "other", "--platform", "twitter", "--context", "personal-at-work"],
                ["topic=other", "platform=twitter", "context=personal-at-work"]
            ),
        ]
        for (arguments, query) in cases {
            let verb = try Queue.parse(["values-and-ethics"] + arguments)
            #expect(verb.filter.query.map { "\($0.name)=\($0.value)" } == query)
        }
    }

    @Test(
        "what contradicts itself or says nothing is a slip in the command line",
        arguments: [
            ["queue", "--mine", "--unassigned"], ["queue", "--status", "gone"],
            ["reclassify", "VE-7K2M-9QXD"], ["reclassify", "VE-7K2M-9QXD", "--topic", "weather"],
            ["reclassify", "VE-7K2M-9QXD", "--no-risks", "--risk", "permanence"],
            ["transfer", "VE-7K2M-9QXD"], ["transfer", "VE-7K2M-9QXD", "--to", "No Queue"],
            ["sign-out", "--all", "x"], ["staff", "disable"],
            ["staff", "join", "x", "--duty", "y"],
            ["trail", "export", "--since", "yesterday"],
        ])
    func slips(arguments: [String]) {
        #expect(throws: (any Error).self) { try EthicsDesk.parseAsRoot(arguments) }
    }

    @Test("an account's line names its queues, and says who still waits for admission")
    func accounts() {
        for language in Language.allCases {
            let here = Surroundings(Wishes(), language: language)
            let line = here.row(
                of: .init(
                    handle: "officer.one", role: "officer", status: "disabled",
                    memberships: [
                        .init(queue: "values-and-ethics", duty: "triage", admitted: true),
                        .init(queue: "labour-relations", duty: "officer", admitted: false),
                    ]))
            let book = Phrasebook.of(language)
            let say = book.command.sheets
            #expect(line[0] == "officer.one" && line[2] == say.disabled)
            #expect(
                line[3] == """
                    values-and-ethics (\(Duty.triage.name(in: book))), \
                    labour-relations (\(Duty.officer.name(in: book)), \(say.notAdmitted))
                    """)
        }
    }

    @Test("every verb stands in the help under whoever it is for, once")
    func groups() {
        let groups = EthicsDesk.configuration.groupedSubcommands
        let names = groups.flatMap { $0.subcommands.map { $0._commandName } }
        #expect(EthicsDesk.configuration.ungroupedSubcommands.isEmpty)
        #expect(Set(names).count == names.count && names.count > 20)
        #expect(groups.map(\.name).contains("Triage officers"))
        #expect(EthicsDesk.helpMessage().contains("AUDITORS SUBCOMMANDS:"))
    }

    @Test("completions are made for each shell, and manual pages have what they are made of")
    func generated() throws {
        for (shell, sign) in [
            (CompletionShell.bash, "complete "), (.zsh, "#compdef ethicsdesk"),
            (.fish, "complete -c"),
        ] {
            let script = EthicsDesk.completionScript(for: shell)
            #expect(script.contains(sign) && script.contains("reclassify"))
        }
        let help = EthicsDesk._dumpHelp()
        #expect(try JSONSerialization.jsonObject(with: Data(help.utf8)) is [String: Any])
    }
}
