import Enquiry
import Phrasebook
import Wire

/// An enquiry as its enquirer reads it.
struct EnquirySheet {
    let enquiry: EnquiryView
    let here: Surroundings

    var text: String {
        let say = here.phrases.sheets
        let facts = [
            [say.reference, enquiry.reference],
            [say.status, here.plainStatus(enquiry.status)],
            [say.filedOn, here.day(enquiry.filedOn)], [say.dueOn, here.day(enquiry.dueOn)],
        ]
        let openings = enquiry.openings.map {
            ["  " + here.moment($0.at), here.name(Duty.self, $0.role)]
        }
        let kept =
            enquiry.excluded.isEmpty
            ? []
            : [
                [
                    here.phrases.exclusion.ownHeading,
                    enquiry.excluded.map { Visible.line($0) }.joined(separator: ", "),
                ]
            ]
        return FactSheet(facts: facts + here.facts(of: enquiry.classification) + kept).text
            + enquiry.entries.map { EntrySheet(entry: $0, here: here).text }.joined()
            + "\n"
            + (openings.isEmpty
                ? say.noOpenings + "\n"
                : say.openings + "\n" + Table(rows: openings).text(within: Terminal.columns))
            + concealments
            + (enquiry.heldOn.map { "\n" + here.phrases.holding.yours(here.day($0)) + "\n" } ?? "")
    }

    /// What was hidden later, by duty; nothing where nothing was.
    private var concealments: String {
        let rows = enquiry.concealments.map { notice in
            let roles = [notice.role, notice.secondRole].compactMap { $0 }
            return [
                "  " + here.day(notice.doneOn), here.kind(of: notice.entry, in: enquiry.entries),
                here.name(ConcealedPart.self, notice.part),
                roles.map { here.name(Duty.self, $0) }.joined(separator: ", "),
                notice.reason.map { here.name(ConcealmentReason.self, $0) } ?? "",
            ]
        }
        guard !rows.isEmpty else { return "" }
        return "\n" + here.phrases.hiding.inYourEnquiry + "\n"
            + Table(rows: rows).text(within: Terminal.columns)
    }
}

/// A ticket as an officer reads it.
struct TicketSheet {
    let view: TicketView
    let here: Surroundings

    var text: String {
        let say = here.phrases.sheets
        let ticket = view.ticket
        let facts = [
            [say.reference, ticket.reference], [say.queue, ticket.queue],
            [say.status, here.name(TicketStatus.self, ticket.status)],
            [say.assignees, view.assignees.isEmpty ? "—" : view.assignees.joined(separator: ", ")],
            [say.filedOn, here.day(ticket.filedOn)], [say.dueOn, here.day(ticket.dueOn)],
            [say.language, here.name(Language.self, ticket.language)],
            [here.phrases.holding.label, hold],
        ]
        return FactSheet(facts: facts + here.facts(of: ticket.classification)).text
            + view.entries.map { EntrySheet(entry: $0, here: here).text }.joined()
            + concealments
    }

    /// Why it is held, by whom and since when.
    private var hold: String {
        guard let hold = view.hold else { return "" }
        let parts = [
            here.name(HoldReason.self, hold.reason), hold.officer, here.day(hold.heldOn),
        ]
        return parts.joined(separator: ", ")
    }

    /// What was hidden later or waits for consent; nothing where nothing does.
    private var concealments: String {
        let rows = view.concealments.map { concealment in
            [
                "  " + (concealment.doneOn.map(here.day) ?? here.phrases.hiding.waits),
                here.kind(of: concealment.entry, in: view.entries),
                here.name(ConcealedPart.self, concealment.part),
                [concealment.officer, concealment.second].compactMap { $0 }
                    .joined(separator: ", "),
                concealment.reason.map { here.name(ConcealmentReason.self, $0) } ?? "",
            ]
        }
        guard !rows.isEmpty else { return "" }
        return "\n" + here.phrases.hiding.inTheTicket + "\n"
            + Table(rows: rows).text(within: Terminal.columns)
    }
}

/// One entry: who wrote what and when, and the text behind its bar.
struct EntrySheet {
    let entry: EntryView
    let here: Surroundings

    var text: String {
        let say = here.phrases.sheets
        let kind = here.name(EntryKind.self, entry.kind)
        var heading = "\n\(kind), \(here.day(entry.writtenOn))\n"
        if let outcome = entry.outcome {
            heading += "\(say.outcome)\(here.name(Outcome.self, outcome))\n"
        }
        if !entry.values.isEmpty {
            let values = entry.values.map { here.name(CodeValue.self, $0) }
            heading += say.values + values.joined(separator: ", ") + "\n"
        }
        return heading + Quotation.of(entry.text, within: Terminal.columns)
    }
}

/// Labels and what they say, in two columns, nothing cut.
struct FactSheet {
    let facts: [[String]]

    var text: String {
        Table(rows: facts.filter { $0.last != "" }).text(within: nil)
    }
}

extension Surroundings {
    /// What kind of entry an identifier stands for.
    fileprivate func kind(of id: String, in entries: [EntryView]) -> String {
        entries.first { $0.id == id }.map { name(EntryKind.self, $0.kind) } ?? ""
    }

    /// A classification in names.
    func facts(of classification: ClassificationView) -> [[String]] {
        let say = phrases.sheets
        return [
            [say.topic, name(Topic.self, classification.topic)],
            [say.platform, name(Platform.self, classification.platform)],
            [say.context, name(Context.self, classification.context)],
            [say.risks, classification.risks.map { name(Risk.self, $0) }.joined(separator: ", ")],
        ]
    }
}
