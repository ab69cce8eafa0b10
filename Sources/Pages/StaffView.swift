package import Enquiry
import Phrasebook

/// What was typed to add an account, as it was sent: it may be wrong.
package struct AccountForm: Sendable {
    package var handle = ""
    package var role = ""
    package var queue = ""
    package var duty = Duty.officer.rawValue

    /// Nothing typed yet.
    package init() {}
}

/// A page of the accounts.
package struct StaffSheet: Sendable {
    let accounts: [ListedAccount]
    let queues: [QueueCode]
    /// The query of the next page; nil on the last one.
    let nextQuery: String?
    /// The one-time code that was just made, with whose it is.
    let code: (handle: String, code: String)?

    /// Collects what is shown.
    package init(
        accounts: [ListedAccount], queues: [QueueCode], nextQuery: String?,
        code: (handle: String, code: String)? = nil
    ) {
        self.accounts = accounts
        self.queues = queues
        self.nextQuery = nextQuery
        self.code = code
    }
}

/// The administrators' page.
package struct StaffView: PageView {
    package static let template = "staff"

    let frame: FrameView
    let title: String
    let lead: String
    let errors: ErrorList?
    let notice: String?
    let codeSection: CodeSection?
    let action: String
    let carried: [CarriedValue]
    let adding: AddSection
    let accountsHeading: String
    let accounts: [AccountLine]
    let next: NextPage?

    struct CodeSection: Sendable {
        let codeHeading: String
        let codeHandle: String
        let code: String
        let codeOnce: String
    }

    struct NextPage: Sendable {
        let nextPath: String
        let nextName: String
    }

    /// The page.
    package init(
        _ sheet: StaffSheet, of person: SignedInPerson, adding form: AccountForm = AccountForm(),
        notice: DeskNotice? = nil, problem: FormProblem? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.staff
        let lines = problem.map { $0.lines(in: language) } ?? []
        frame = FrameView(
            says.title, at: .staff, of: person, in: language, hasErrors: !lines.isEmpty,
            enter: (.staff, "deed", "add"))
        title = says.title
        lead = says.lead
        errors = ErrorList(lines, in: language)
        self.notice = notice.map { phrases.pages.desk.sentence(of: $0) }
        codeSection = sheet.code.map {
            CodeSection(
                codeHeading: says.codeHeading, codeHandle: $0.handle, code: $0.code,
                codeOnce: says.codeOnce)
        }
        action = Place.staff.path(in: language)
        carried = person.keys
        adding = AddSection(form, sheet.queues, errors: lines, phrases)
        accountsHeading = says.accountsHeading
        accounts = sheet.accounts.map {
            AccountLine($0, isOwn: $0.account.handle.text == person.handle, sheet.queues, phrases)
        }
        let path = action
        next = sheet.nextQuery.map { NextPage(nextPath: path + $0, nextName: says.next) }
    }
}

/// Adding an account.
struct AddSection: Sendable {
    let addHeading: String
    let handle: TextField
    let role: ChoiceField
    let queue: ChoiceField
    let duty: ChoiceField
    let add: String

    init(
        _ form: AccountForm, _ queues: [QueueCode], errors: [ErrorList.Line], _ phrases: Phrasebook
    ) {
        let says = phrases.pages.desk.staff
        let names = phrases.catalogue
        let choose = phrases.pages.forms.choose
        addHeading = says.addHeading
        handle = TextField(
            .handle, says.handle, hint: says.handleHint, text: form.handle, errors: errors)
        role = ChoiceField(
            .role, says.role, choose: choose,
            groups: [
                ChoiceField.group(StaffRole.allCases, chosen: [form.role]) { names.name(of: $0) }
            ], errors: errors)
        queue = ChoiceField(
            .queue, says.queue, hint: says.queueHint, choose: choose,
            groups: [.codes(queues, chosen: form.queue)], errors: errors)
        duty = ChoiceField(
            .duty, says.duty,
            groups: [
                ChoiceField.group(Duty.allCases, chosen: [form.duty]) { names.name(of: $0) }
            ], errors: errors)
        add = says.add
    }
}

extension ChoiceField.Group {
    /// Queues, which are called by their codes.
    static func codes(_ queues: [QueueCode], chosen: String) -> Self {
        Self(
            heading: nil,
            options: queues.map {
                ChoiceField.Option(code: $0.text, label: $0.text, isChosen: $0.text == chosen)
            })
    }
}

/// An account, and what can be done with it.
struct AccountLine: Sendable {
    let name: String
    let standing: String
    let changing: Changing?

    struct Changing: Sendable {
        let change: String
        let disable: Deed?
        let enable: String?
        let enrolAgain: Deed?
        let departures: [Departure]
        let joining: Joining?
    }

    struct Deed: Sendable {
        let deed: String
        let introduction: String
    }

    struct Departure: Sendable {
        let queue: String
        let departure: String
    }

    struct Joining: Sendable {
        let join: String
        let queueLabel: String
        let dutyLabel: String
        let queues: [String]
        let duties: [ChoiceField.Option]
    }

    init(_ listed: ListedAccount, isOwn: Bool, _ queues: [QueueCode], _ phrases: Phrasebook) {
        let says = phrases.pages.desk.staff
        let names = phrases.catalogue
        let isActive = listed.status == .active
        name = listed.account.handle.text
        let memberships = listed.memberships.map { membership in
            let duty = "\(membership.queue.text) (\(names.name(of: membership.duty)))"
            return membership.isAdmitted ? duty : "\(duty), \(says.awaitsAdmission)"
        }
        let role = names.name(of: listed.account.role)
        standing = ([role, isActive ? says.active : says.disabled] + memberships)
            .joined(separator: " · ")
        let free = queues.filter { queue in !listed.memberships.contains { $0.queue == queue } }
        let isOfficer = listed.account.role == .officer
        changing =
            isOwn
            ? nil
            : Changing(
                change: says.change,
                disable: isActive
                    ? Deed(deed: says.disable, introduction: says.disableIntroduction) : nil,
                enable: isActive ? nil : says.enable,
                enrolAgain: isActive
                    ? Deed(deed: says.enrolAgain, introduction: says.enrolAgainIntroduction) : nil,
                departures: listed.memberships.map {
                    Departure(queue: $0.queue.text, departure: says.leave($0.queue.text))
                },
                joining: !isOfficer || free.isEmpty
                    ? nil
                    : Joining(
                        join: says.join, queueLabel: says.queue, dutyLabel: says.duty,
                        queues: free.map(\.text),
                        duties: Duty.allCases.map {
                            .init(
                                code: $0.rawValue, label: names.name(of: $0), isChosen: false)
                        }))
    }
}
