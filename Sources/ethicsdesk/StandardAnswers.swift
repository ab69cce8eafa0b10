import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// A queue's standard answers.
struct StandardAnswers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers",
        abstract: "List, show, edit or remove a queue's standard answers.",
        discussion: """
            Each is in English and in French. They are the Office's own words and kept in clear: \
            never put anything of an enquiry into one. "ethicsdesk answer --from" begins with one.
            """,
        subcommands: [List.self, Show.self, Edit.self, Remove.self],
        defaultSubcommand: List.self)

    /// Lists them.
    struct List: Verb {
        static let configuration = CommandConfiguration(
            abstract: "List a queue's standard answers.")

        @Option(help: "The queue.") var queue: QueueCode = .valuesAndEthics
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            let response = try await service.send(
                .get(Path.answers(of: queue.text), as: credential))
            try here.show(response) { (list: StandardAnswerList) in
                let say = here.phrases.standards
                guard !list.answers.isEmpty else { return say.none + "\n" }
                return Table(
                    header: [say.identifier, here.phrases.sheets.topic, say.changed, say.title],
                    rows: list.answers.map { answer in
                        [
                            String(answer.id.prefix(8)),
                            answer.topic.map { here.name(Topic.self, $0) } ?? say.anyTopic,
                            say.changedOn(answer.changedBy, here.day(answer.changedOn)),
                            answer.title(in: here.language.rawValue),
                        ]
                    }
                ).text(within: Terminal.columns)
            }
        }
    }

    /// Shows one.
    struct Show: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Show a standard answer in both languages.")

        @Argument(help: "How its title or identifier begins.") var text: String
        @Option(help: "The queue.") var queue: QueueCode = .valuesAndEthics
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let answer = try await StandardAnswerShelf(queue: queue.text).answer(text, here)
            guard here.json else {
                return Terminal.write(StandardAnswerSheet(answer: answer, here: here).text)
            }
            Terminal.write(Visible.json(try answer.asJSON()) + "\n")
        }
    }

    /// Removes one.
    struct Remove: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Remove a standard answer; what was answered with it stays.")

        @Argument(help: "How its title or identifier begins.") var text: String
        @Option(help: "The queue.") var queue: QueueCode = .valuesAndEthics
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            let answer = try await StandardAnswerShelf(queue: queue.text).answer(text, here)
            _ = try await service.send(
                Request(
                    method: .delete, path: Path.answer(answer.id, of: queue.text),
                    credential: credential, revision: answer.revision))
            here.tell(here.phrases.standards.removed)
        }
    }
}

/// The standard answers of a queue, to be found by how they begin.
struct StandardAnswerShelf {
    let queue: String

    /// The one whose title, in either language, or whose identifier begins so.
    func answer(_ text: String, _ here: Surroundings) async throws(Complaint) -> StandardAnswerView
    {
        let (service, credential) = try here.signedIn()
        let list: StandardAnswerList = try await service.send(
            .get(Path.answers(of: queue), as: credential)
        ).decoded()
        let wanted = text.lowercased()
        let found = list.answers.filter { answer in
            [answer.id, answer.titleEn, answer.titleFr].contains {
                $0.lowercased().hasPrefix(wanted)
            }
        }
        guard let first = found.first else { throw .noSuchStandardAnswer }
        guard found.count == 1 else { throw .severalStandardAnswers }
        return first
    }
}

/// A standard answer as officers read it.
struct StandardAnswerSheet {
    let answer: StandardAnswerView
    let here: Surroundings

    var text: String {
        let say = here.phrases.sheets
        let standards = here.phrases.standards
        let values = answer.values.map { here.name(CodeValue.self, $0) }
        let facts = [
            [standards.identifier, answer.id],
            [say.topic, answer.topic.map { here.name(Topic.self, $0) } ?? standards.anyTopic],
            [say.outcomeHeading, answer.outcome.map { here.name(Outcome.self, $0) } ?? ""],
            [say.valuesHeading, values.joined(separator: ", ")],
            [
                standards.changed,
                standards.changedOn(answer.changedBy, here.day(answer.changedOn)),
            ],
        ]
        return FactSheet(facts: facts).text
            + Language.allCases.map { language in
                "\n\(here.name(of: language)): \(Visible.line(answer.title(in: language.rawValue)))"
                    + "\n"
                    + Quotation.of(
                        answer.text(in: language.rawValue), within: Terminal.columns)
            }.joined()
    }
}

extension StandardAnswerView {
    /// The title in a language; the English one unless that is French.
    func title(in language: String) -> String {
        language == Language.french.rawValue ? titleFr : titleEn
    }

    /// The text in a language; the English one unless that is French.
    func text(in language: String) -> String {
        language == Language.french.rawValue ? textFr : textEn
    }
}
