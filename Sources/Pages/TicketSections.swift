import Enquiry
import Phrasebook

// What an officer can do on a ticket's page, each in a form of its own.

extension TicketView {
    /// Opening the original, which is recorded.
    struct OpeningSection: Sendable {
        let openPath: String
        let openOriginal: String
        let openingRecorded: String
        let printPath: String
        let print: String
        let exportPath: String
        let export: String
        let isInFull: Bool

        init(
            _ reference: String, _ isInFull: Bool, _ says: TicketPhrases, in language: Language
        ) {
            openPath = Place.original(of: reference).path(in: language)
            openOriginal = says.openOriginal
            openingRecorded = says.openingRecorded
            printPath = Place.printing(of: reference).path(in: language)
            print = says.print
            exportPath = Place.export(of: reference).path(in: language)
            export = says.export
            self.isInFull = isInFull
        }
    }

    /// Giving it to somebody.
    struct AssignSection: Sendable {
        let assignHeading: String
        let assignPath: String
        let take: String?
        let choice: Choice?

        struct Choice: Sendable {
            let assignTo: String
            let assign: String
            let colleagues: [Line]
        }

        struct Line: Sendable {
            let handle: String
            let label: String
        }

        /// Nil to whoever does not triage.
        init?(
            _ sheet: TicketSheet, isMine: Bool, _ says: TicketPhrases, in language: Language
        ) {
            guard let colleagues = sheet.colleagues else { return nil }
            assignHeading = says.assignHeading
            assignPath = Place.assignment(of: sheet.ticket.reference.text).path(in: language)
            take = isMine ? nil : says.take
            let others = colleagues.filter { !sheet.assignees.contains($0.handle) }
            let lines = others.map {
                Line(
                    handle: $0.handle.text,
                    label: $0.isAdmitted
                        ? $0.handle.text : "\($0.handle.text) (\(says.notAdmitted))")
            }
            choice =
                lines.isEmpty
                ? nil : Choice(assignTo: says.assignTo, assign: says.assign, colleagues: lines)
        }
    }

    /// Recusing oneself.
    struct LeaveSection: Sendable {
        let recuseHeading: String
        let recuseIntroduction: String
        let recusePath: String
        let recuse: String

        init(_ reference: String, _ says: TicketPhrases, in language: Language) {
            recuseHeading = says.recuseHeading
            recuseIntroduction = says.recuseIntroduction
            recusePath = Place.recusal(from: reference).path(in: language)
            recuse = says.recuse
        }
    }

    /// Closing it.
    struct CloseSection: Sendable {
        let closeIntroduction: String
        let closePath: String
        let close: String

        init(_ reference: String, _ says: TicketPhrases, in language: Language) {
            closeIntroduction = says.closeIntroduction
            closePath = Place.closure(of: reference).path(in: language)
            close = says.close
        }
    }

    /// Sending it to another queue.
    struct TransferSection: Sendable {
        let transferHeading: String
        let transferIntroduction: String
        let transferPath: String
        let transferTo: String
        let queues: [String]
        let transfer: String

        /// Nil to whoever does not triage, and where there is no other queue.
        init?(_ sheet: TicketSheet, _ says: TicketPhrases, in language: Language) {
            guard sheet.colleagues != nil, !sheet.queues.isEmpty else { return nil }
            transferHeading = says.transferHeading
            transferIntroduction = says.transferIntroduction
            transferPath = Place.transfer(of: sheet.ticket.reference.text).path(in: language)
            transferTo = says.transferTo
            queues = sheet.queues.map(\.text)
            transfer = says.transfer
        }
    }
}
