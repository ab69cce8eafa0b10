import Desk
import Enquiry
import Hummingbird
import Pages

/// The page on which whoever triages or answers a ticket says better what it is about.
struct ClassifyPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ at: DeskVisit) async throws -> Response {
        let ticket = try await desk.ticket(try at.reference(), as: at.token).ticket
        return try page(AboutForm(ticket.classification), "\(ticket.revision)", at)
    }

    @Sendable func act(_ at: DeskVisit) async throws -> Response {
        let form = AboutForm(at.sent)
        guard at.sent["act"] == "save" else { return try page(form, at.sent["revision"], at) }
        guard at.visit.isOwn else {
            return try page(form, at.sent["revision"], at, problem: .cookieMissing)
        }
        let reference = try at.reference()
        do throws(Refusal) {
            let change = try refusing { () throws(Fault) in try Reclassification(form) }
            _ = try await desk.reclassify(
                reference, by: change, expecting: Int(at.sent["revision"]), as: at.token)
        } catch .notSignedIn {
            throw Refusal.notSignedIn
        } catch {
            // Whoever is told that the ticket has changed meanwhile decides again, knowing it.
            let revision = try await desk.ticket(reference, as: at.token).ticket.revision
            return try page(
                form, "\(revision)", at, problem: FormProblem(error, .topic, at.visit))
        }
        return try at.onward(to: .ticket(reference.text), saying: .classified)
    }

    private func page(
        _ form: AboutForm, _ revision: String, _ at: DeskVisit, problem: FormProblem? = nil
    ) throws -> Response {
        let view = ClassifyView(
            form, of: (try at.reference().text, revision), by: at.person, problem: problem,
            in: at.language)
        return try at.html(pages.render(view), isRefused: problem != nil)
    }
}

extension AboutForm {
    /// What the form's fields hold, right or wrong.
    init(_ sent: Form) {
        self.init(
            topic: sent["topic"], platform: sent["platform"], context: sent["context"],
            risks: sent.all("risks"))
    }
}

extension Reclassification {
    /// All of a classification, as a page's form says it.
    fileprivate init(_ form: AboutForm) throws(Fault) {
        self.init(
            topic: try code(form.topic, .topic), platform: try code(form.platform, .platform),
            context: try code(form.context, .context), risks: try codes(form.risks, .risks))
    }
}
