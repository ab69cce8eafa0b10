import ArgumentParser
import Enquiry
import Phrasebook
import Wire

extension StandardAnswers {
    /// Changes one, or writes a new one.
    struct Edit: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Write a standard answer, or change the one that is named.",
            discussion: """
                A line "=== en: title" and the English text below it; then a line "=== fr: titre" \
                and the French text. What is not named of topic, outcome and values stays. Where \
                somebody else changed it meanwhile, you are shown what he made of it.
                """)

        @Argument(help: "How its title or identifier begins; left out, a new one.")
        var text: String?
        @Option(help: "The queue.") var queue: QueueCode = .valuesAndEthics
        @Option(help: "The topic it suits.") var topic: Topic?
        @Flag(help: "It suits any topic.") var anyTopic = false
        @Option(help: "What an answer that uses it comes down to.") var outcome: Outcome?
        @Flag(help: "That depends.") var anyOutcome = false
        @Option(
            name: .customLong("value"), help: "A value it cites; may be given several times.")
        var values: [CodeValue] = []
        @Flag(help: "It cites no value.") var noValues = false
        @Flag(help: "What looks as if it identified somebody comes from no enquiry.")
        var checked = false
        @OptionGroup var source: TextOptions
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func validate() throws {
            guard !(anyTopic && topic != nil), !(anyOutcome && outcome != nil),
                !noValues || values.isEmpty
            else { throw ValidationError("Name it or say that there is none, not both.") }
        }

        func act(_ here: Surroundings) async throws(Complaint) {
            let shelf = StandardAnswerShelf(queue: queue.text)
            let known: StandardAnswerView? =
                if let text { try await shelf.answer(text, here) } else { nil }
            let start = known.map(StandardAnswerLayout.init)?.text ?? StandardAnswerLayout.blank
            // What is piped in is the text itself.
            var composition = try source.composition(
                here, startingWith: Terminal.inputIsTyped ? start : nil)
            var keeping = StandardAnswerKeeping(
                path: Path.answer(
                    known?.id ?? Identifier<StandardAnswer>.random().text, of: queue.text),
                shelf: shelf, wish: wish(changing: known), revision: known?.revision)
            let response = try await composition.deliver(here) {
                (text) async throws(Complaint) -> Response in
                try await keeping.send(text, here)
            }
            try here.show(response) { (_: StandardAnswerChange) in
                here.phrases.standards.kept + "\n"
            }
        }

        /// What it suits: as it was, but for what was named.
        private func wish(changing known: StandardAnswerView?) -> StandardAnswerRequest {
            var wish = StandardAnswerRequest()
            wish.topic = anyTopic ? nil : topic?.rawValue ?? known?.topic
            wish.outcome = anyOutcome ? nil : outcome?.rawValue ?? known?.outcome
            wish.values =
                noValues ? [] : values.isEmpty ? known?.values ?? [] : values.map(\.rawValue)
            wish.checked = checked
            return wish
        }
    }
}

/// A standard answer on its way to the service, under one identifier however often it is sent.
private struct StandardAnswerKeeping {
    let path: String
    let shelf: StandardAnswerShelf
    var wish: StandardAnswerRequest
    /// The revision that is changed; nil for a new one.
    var revision: Int?

    mutating func send(_ text: String, _ here: Surroundings) async throws(Complaint) -> Response {
        guard let layout = StandardAnswerLayout(parsing: text) else { throw .notAStandardAnswer }
        layout.fill(&wish)
        let (service, credential) = try here.signedIn()
        while true {
            do throws(Complaint) {
                return try await service.send(
                    Request(
                        method: .put, path: path, credential: credential,
                        body: try wish.asJSON(), revision: revision, isRepeatable: true))
            } catch {
                guard case .problem(let problem) = error else { throw error }
                switch problem.code {
                case "may-identify": try confirm(layout, else: error, here)
                case "standard-answer-changed":
                    try await showOthers(here)
                    throw error
                default: throw error
                }
            }
        }
    }

    /// Shows the words that the redactor would hide, and asks whose they are.
    private mutating func confirm(
        _ layout: StandardAnswerLayout, else complaint: Complaint, _ here: Surroundings
    ) throws(Complaint) {
        let say = here.phrases.standards
        here.remark(say.mayIdentify)
        for word in layout.identifying { here.remark("  " + Visible.line(word)) }
        guard Terminal.inputIsTyped else { throw complaint }
        guard try Choice.asked(say.keepAnyway, or: "--checked") == 0 else { throw .calledOff }
        wish.checked = true
    }

    /// Shows what somebody else made of it. To send again is then meant for that.
    private mutating func showOthers(_ here: Surroundings) async throws(Complaint) {
        let id = path.split(separator: "/").last.map(String.init) ?? ""
        let other = try await shelf.answer(id, here)
        here.remark(here.phrases.standards.othersVersion(Visible.line(other.changedBy)))
        Terminal.write(StandardAnswerSheet(answer: other, here: here).text, to: .error)
        revision = other.revision
    }
}
