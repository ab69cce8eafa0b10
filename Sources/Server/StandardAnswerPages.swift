import Desk
import Enquiry
import Hummingbird
import Pages
import Sealing

/// The pages of a queue's standard answers.
struct StandardAnswerPages {
    let desk: Desk
    let pages: Pages

    @Sendable func list(_ at: DeskVisit) async throws -> Response {
        let queue = try at.visit.context.queue()
        let answers = try await desk.standardAnswers(of: queue, as: at.token)
        return try at.html(
            pages.render(
                StandardAnswersView(
                    answers, of: queue, to: at.person, notice: at.staff.notice, in: at.language)))
    }

    @Sendable func new(_ at: DeskVisit) async throws -> Response {
        let queue = try at.visit.context.queue()
        _ = try await desk.standardAnswers(of: queue, as: at.token)
        return try page(StandardAnswerForm(), of: queue, at)
    }

    @Sendable func show(_ at: DeskVisit) async throws -> Response {
        let (queue, id) = try place(at)
        let known = try await answer(id, of: queue, at)
        guard let known else { throw Refusal.noSuchStandardAnswer }
        return try page(StandardAnswerForm(known), of: queue, at)
    }

    /// Keeps what was typed; the switch between languages only takes it along.
    @Sendable func act(_ at: DeskVisit) async throws -> Response {
        let (queue, id) = try place(at)
        let form = StandardAnswerForm(at.sent, as: id)
        guard at.sent["act"] == "keep" else { return try page(form, of: queue, at) }
        guard at.visit.isOwn else { return try page(form, of: queue, at, problem: .cookieMissing) }
        do throws(Refusal) {
            let content = try refusing { () throws(Fault) in try StandardAnswer.Content(form) }
            _ = try await desk.keep(
                content, as: id, in: queue, expecting: form.revision,
                isChecked: form.isChecked, as: at.token)
        } catch .notSignedIn {
            throw Refusal.notSignedIn
        } catch {
            return try await page(form, of: queue, at, refused: error)
        }
        return try at.onward(to: .answers(of: queue.text), saying: .answerKept)
    }

    @Sendable func remove(_ at: DeskVisit) async throws -> Response {
        let (queue, id) = try place(at)
        guard at.visit.isOwn else {
            guard let known = try await answer(id, of: queue, at) else {
                throw Refusal.noSuchStandardAnswer
            }
            return try page(StandardAnswerForm(known), of: queue, at, problem: .cookieMissing)
        }
        do throws(Refusal) {
            try await desk.removeStandardAnswer(
                id, of: queue, expecting: Int(at.sent["revision"]), as: at.token)
        } catch .standardAnswerChanged {
            // As somebody else has just made it: that is what would be removed.
            guard let known = try await answer(id, of: queue, at) else {
                throw Refusal.noSuchStandardAnswer
            }
            return try page(
                StandardAnswerForm(known), of: queue, at,
                problem: FormProblem(.standardAnswerChanged, .titleEn, at.visit))
        }
        return try at.onward(to: .answers(of: queue.text), saying: .answerRemoved)
    }

    /// What was typed, with what has to be seen to before it is kept.
    private func page(
        _ sent: StandardAnswerForm, of queue: QueueCode, _ at: DeskVisit, refused: Refusal
    ) async throws -> Response {
        var form = sent
        var trouble = StandardAnswerTrouble()
        var field = Fault.Field.titleEn
        switch refused {
        case .standardAnswerChanged, .differentEntry:
            // To keep it once more is then meant for the other's version, which is shown.
            trouble.other = try await answer(form.id, of: queue, at)
            form.revision = trouble.other?.revision
        case .noSuchStandardAnswer: form.revision = nil
        case .mayIdentify:
            field = .checked
            trouble.identifying = try StandardAnswer.Content(form).identifying.exposed
        default: break
        }
        trouble.problem = FormProblem(refused, field, at.visit)
        return try page(form, of: queue, at, trouble)
    }

    /// The form.
    func page(
        _ form: StandardAnswerForm, of queue: QueueCode, _ at: DeskVisit,
        problem: FormProblem? = nil
    ) throws -> Response {
        var trouble = StandardAnswerTrouble()
        trouble.problem = problem
        return try page(form, of: queue, at, trouble)
    }

    private func page(
        _ form: StandardAnswerForm, of queue: QueueCode, _ at: DeskVisit,
        _ trouble: StandardAnswerTrouble
    ) throws -> Response {
        let view = StandardAnswerView(form, of: queue, to: at.person, trouble, in: at.language)
        return try at.html(pages.render(view), isRefused: trouble.problem != nil)
    }

    private func answer(
        _ id: Identifier<StandardAnswer>, of queue: QueueCode, _ at: DeskVisit
    ) async throws(Refusal) -> StandardAnswer? {
        try await desk.standardAnswers(of: queue, as: at.token).first { $0.id == id }
    }

    private func place(_ at: DeskVisit) throws -> (QueueCode, Identifier<StandardAnswer>) {
        (try at.visit.context.queue(), try at.visit.context.answerIdentifier())
    }
}

extension StandardAnswerForm {
    /// What the form's fields hold, right or wrong.
    init(_ sent: Form, as id: Identifier<StandardAnswer>) {
        self.init()
        self.id = id
        revision = Int(sent["revision"])
        for language in Language.allCases {
            let fields = StandardAnswer.Side.fields(of: language)
            titles[language] = sent[fields.title.rawValue]
            texts[language] = sent[fields.text.rawValue]
        }
        topic = sent["topic"]
        outcome = sent["outcome"]
        values = sent.all("values")
        isChecked = sent["checked"] == "yes"
    }
}

extension StandardAnswer.Content {
    /// A standard answer as a page's form says it.
    init(_ form: StandardAnswerForm) throws(Fault) {
        func side(_ language: Language) throws(Fault) -> StandardAnswer.Side {
            try StandardAnswer.Side(
                title: form.titles[language, default: ""],
                text: form.texts[language, default: ""], in: language)
        }
        self.init(
            english: try side(.english), french: try side(.french),
            topic: form.topic.isEmpty ? nil : try code(form.topic, .topic, Topic.self),
            outcome: form.outcome.isEmpty ? nil : try code(form.outcome, .outcome, Outcome.self),
            values: try codes(form.values, .values, CodeValue.self))
    }
}
