import Enquiry

@testable import Pages

/// Samples of the staff's views.
struct DeskSamples {
    let language: Language
    let hostile: String

    var person: SignedInPerson {
        SignedInPerson(
            handle: handle("officer.one"), role: .officer,
            keys: [CarriedValue("key", hostile)])
    }

    var enrolled: [Any] {
        [true, false].map {
            EnrolledView(
                handle: handle("officer.one"), passphrase: hostile, fingerprint: hostile,
                awaitsAdmission: $0, in: language)
        }
    }

    var account: [Any] {
        let sessions = [true, false, false].map {
            OpenSession(
                id: .random(), startedAtUnixSeconds: 1_330_956_000,
                usedAtUnixSeconds: 1_330_956_600, endsAtUnixSeconds: 1_330_960_200, isCurrent: $0)
        }
        return [
            AccountView(sessions, of: person, notice: .sessionEnded, in: language),
            AccountView([], of: person, notice: .passphraseChanged, in: language),
            AccountView(
                Array(sessions.prefix(1)), of: person, problem: .cookieMissing, in: language),
        ]
    }

    var proofs: [Any] {
        [
            ProofView(passphrase: .draw, hasFactor: true, of: person, in: language),
            ProofView(
                passphrase: .confirm, drawn: hostile, hasFactor: true, of: person, in: language),
            ProofView(
                passphrase: .draw, hasFactor: true, of: person,
                problem: .fault(Fault(.passphrase, .missing)), in: language),
            ProofView(factor: .off, of: person, in: language),
            ProofView(
                factor: .begun(secret: hostile, address: hostile), of: person, in: language),
            ProofView(
                factor: .begun(secret: nil, address: nil), of: person,
                problem: .fault(Fault(.code, .missing)), in: language),
            ProofView(factor: .on(left: 1, drawn: [hostile]), of: person, in: language),
        ]
    }

    var queues: [Any] {
        let entries = [
            QueueEntry(.sample(.filed), question: hostile, assignees: []),
            QueueEntry(
                .sample(.assigned), question: String(repeating: "a", count: 300),
                assignees: [handle("officer.one")]),
            QueueEntry(.sample(.filed), question: nil, assignees: []),
        ]
        let filter = TicketFilter(
            statuses: [.filed], topic: .other, platform: .twitter, assignment: .mine,
            isOverdue: true)
        func sheet(_ entries: [QueueEntry], _ queues: [QueueCode], next: String?) -> QueueSheet {
            var sheet = QueueSheet(
                queue: .valuesAndEthics, of: queues, filter: entries.isEmpty ? .init() : filter,
                entries: entries, today: Day(2012, 3, 13), triages: next != nil,
                queries: .init(here: "?topic=other", start: next.map { _ in "" }, next: next),
                mark: "abc")
            sheet.hasAnswers = next != nil
            return sheet
        }
        return [
            QueueView(sheet([], [.valuesAndEthics], next: nil), of: person, in: language),
            QueueView(
                sheet(entries, queueCodes, next: "?cursor=x"), of: person,
                typed: ["reference": hostile, "handle": hostile, "fingerprint": hostile],
                notice: .admitted, problem: .fault(Fault(.reference, .malformed)), in: language),
            QueueView(
                sheet(entries, queueCodes, next: "?cursor=x"), of: person,
                problem: .fault(Fault(.handle, .malformed)), in: language),
            QueueView(
                sheet(entries, queueCodes, next: "?cursor=x"), of: person,
                problem: .fault(Fault(.fingerprint, .malformed)), in: language),
        ]
    }

    var tickets: [Any] {
        let colleagues = [
            Colleague(handle: handle("officer.two"), duty: .officer, isAdmitted: true),
            Colleague(handle: handle("officer.new"), duty: .officer, isAdmitted: false),
        ]
        func sheet(
            _ status: TicketStatus, mine: Bool, _ colleagues: [Colleague]?, inFull: Bool = false
        ) -> TicketSheet {
            var sheet = TicketSheet(
                ticket: .sample(status), said: said,
                assignees: mine ? [handle("officer.one")] : [],
                concealments: mine ? [concealment(.redacted), concealment(.original)] : [],
                isInFull: inFull,
                today: Day(2012, 3, 13), colleagues: colleagues, queues: queueCodes)
            sheet.standardAnswers = status == .answered ? standardAnswers : []
            return sheet
        }
        var form = EntryForm()
        form.outcome = "proceed"
        form.values = ["integrity"]
        form.text = hostile
        let notices: [DeskNotice] = [
            .assigned, .recused, .written, .closed, .transferred, .opened, .accountChanged,
            .hidden, .proposed, .consented, .dropped, .classified,
        ]
        let faults: [Fault.Field] = [.text, .outcome, .kind, .values]
        return [
            TicketView(sheet(.filed, mine: false, colleagues), of: person, in: language),
            TicketView(sheet(.closed, mine: false, []), of: person, in: language),
            TicketView(sheet(.assigned, mine: true, nil), of: person, in: language),
            TicketView(
                sheet(.answered, mine: true, colleagues, inFull: true), of: person, writing: form,
                notice: .opened, in: language),
        ]
            + notices.map {
                TicketView(
                    sheet(.assigned, mine: true, nil), of: person, writing: form, notice: $0,
                    in: language)
            }
            + faults.map {
                TicketView(
                    sheet(.assigned, mine: true, nil), of: person, writing: form,
                    problem: .fault(Fault($0, .missing)), in: language)
            }
    }

    var staff: [Any] {
        let listed = [
            account("officer.three", .officer, .active, [(.valuesAndEthics, .officer, false)]),
            account("officer.two", .officer, .disabled, []),
            account("admin.two", .administrator, .active, []),
        ]
        let sheet = StaffSheet(
            accounts: listed, queues: queueCodes, nextQuery: "?after=x",
            code: ("officer.two", "CODE"))
        let last = StaffSheet(accounts: listed, queues: queueCodes, nextQuery: nil)
        var form = AccountForm()
        form.handle = hostile
        form.role = "officer"
        form.queue = "values-and-ethics"
        let faults: [Fault.Field] = [.handle, .role, .queue, .duty]
        return [StaffView(sheet, of: person, notice: .accountChanged, in: language)]
            + faults.map {
                StaffView(
                    last, of: person, adding: form, problem: .fault(Fault($0, .missing)),
                    in: language)
            }
    }

    private var said: [Utterance] {
        [EntryKind.question, .note].map {
            Utterance(
                Entry(
                    id: .random(), kind: $0, writtenOn: Day(2012, 3, 5), outcome: nil, values: []),
                hostile)
        }
    }

    private var queueCodes: [QueueCode] {
        [.valuesAndEthics] + [QueueCode("service-centre")].compactMap { $0 }
    }

    private func account(
        _ name: String, _ role: StaffRole, _ status: AccountStatus,
        _ memberships: [(QueueCode, Duty, Bool)]
    ) -> ListedAccount {
        ListedAccount(
            account: StaffAccount(id: .random(), handle: handle(name), role: role),
            status: status,
            memberships: memberships.map {
                Membership(queue: $0.0, duty: $0.1, isAdmitted: $0.2)
            })
    }

    func handle(_ text: String) -> Handle {
        guard let handle = Handle(text) else { preconditionFailure("\(text) is no handle") }
        return handle
    }
}
