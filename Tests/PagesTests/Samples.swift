import Enquiry

@testable import Pages

/// Views with everything in them that they can have, and with as little as they can have.
struct Samples {
    let language: Language

    /// The samples of each template.
    var views: [String: [Any]] {
        [
            HomeView.template: [HomeView(language)],
            ErrorView.template: [ErrorView(title: "One", detail: "Two", in: language)],
            AskView.template: [
                AskView(AskForm(in: language), keys: keys, in: language),
                AskView(
                    form, naming: names, keys: keys, faults: faults,
                    problem: .refused(title: hostile, detail: hostile, field: .exclude),
                    withTips: true, in: language),
            ],
            PreviewView.template: [
                PreviewView(.empty, of: .question(AskForm(in: language)), keys: keys, in: language),
                PreviewView(
                    preview, of: .question(form), typed: hostile, keys: keys, notice: .notInText,
                    in: language),
                PreviewView(
                    preview, of: .reply(ReplyForm(text: hostile), in: .french), keys: keys,
                    notice: .cookieMissing, in: language),
                PreviewView(
                    preview, of: .question(form),
                    keeping: Keeping(
                        from: [hostile],
                        to: Destination(queue: .valuesAndEthics, isUsual: false)), keys: keys,
                    notice: .alreadyFiled, in: language),
            ],
            DoorView.template: [
                DoorView(keys: keys, in: language),
                DoorView(
                    carrying: ReplyForm(text: hostile), typed: hostile, keys: keys,
                    problem: .fault(Fault(.receipt, .malformed)), in: language),
            ],
            EnquiryView.template: [
                EnquiryView(own(.withdrawn), keys: keys, notice: .withdrawn, in: language),
                EnquiryView(
                    own(.assigned), replying: ReplyForm(text: hostile, wishes: form.wishes),
                    keys: keys, notice: .replied,
                    problem: .refused(title: hostile, detail: hostile, field: .text),
                    in: language),
                EnquiryView(
                    own(.answered), keys: keys, notice: .kept, problem: .cookieMissing,
                    in: language),
            ],
            SignInView.template: [
                SignInView(.asked, carrying: keys, in: language),
                SignInView(
                    .overWithText, handle: hostile, carrying: EntryForm().carried,
                    problem: .fault(Fault(.handle, .missing)), in: language),
                SignInView(
                    .over, carrying: keys, problem: .fault(Fault(.code, .missing)), in: language),
            ],
            EnrolView.template: [
                EnrolView(keys: keys, in: language),
                EnrolView(
                    typed: hostile, keys: keys, problem: .fault(Fault(.code, .malformed)),
                    in: language),
            ],
            EnrolledView.template: deskSamples.enrolled,
            AccountView.template: deskSamples.account, ProofView.template: deskSamples.proofs,
            NoteView.template: [NoteView(auditor: deskSamples.person, in: language)],
            QueueView.template: deskSamples.queues,
            TicketView.template: deskSamples.tickets,
            StaffView.template: deskSamples.staff,
            StandardAnswersView.template: deskSamples.answerLists,
            StandardAnswerView.template: deskSamples.answerForms,
            ExportView.template: deskSamples.exports,
            PublishedListView.template: [
                PublishedListView([], of: deskSamples.person, in: language),
                PublishedListView(published, of: deskSamples.person, in: language),
            ],
            PublishedView.template: published.map {
                PublishedView($0, of: deskSamples.person, in: language)
            },
            ReceiptView.template: [
                ReceiptView(filed, keys: keys, in: language),
                ReceiptView(filed, keys: keys, typed: hostile, in: language),
            ],
        ].merging(deskSamples.work) { $1 }
    }

    /// Every sample as a page.
    func rendered(by pages: Pages) -> [String] {
        views.values.joined().compactMap { ($0 as? any PageView).map { pages.render($0) } }
    }

    /// What somebody may type who means no good: markup, quotation marks that a combining mark
    /// hides from whoever looks at characters, reversed text, a template's tags.
    let hostile =
        "</title><script>alert(1)</script>\"\u{301} onfocus='x'\u{301}<\u{301}b>"
        + "{{title}}&amp;\u{202E}abc"

    private var deskSamples: DeskSamples { DeskSamples(language: language, hostile: hostile) }

    private var keys: [CarriedValue] { [CarriedValue("key", hostile)] }

    private var form: AskForm {
        var form = AskForm(in: language)
        form.topic = "opinions"
        form.platform = "twitter"
        form.context = "personal-off-duty"
        form.risks = ["permanence", hostile]
        form.question = hostile
        form.wishes = Wishes(hidden: [hostile], shown: ["Quentin"])
        return form
    }

    private var names: [PublishedName] {
        ["Odile Fauxbourg", "<b>&amp;"].compactMap { text in
            (try? PublicName(text)).map {
                PublishedName(
                    id: .random(), name: $0, queue: .valuesAndEthics, officer: .random())
            }
        }
    }

    private var faults: [Fault] {
        [.topic, .platform, .context, .risks, .language, .question].map { Fault($0, .missing) }
    }

    private var preview: Preview {
        Preview(
            pieces: [.words(hostile), .hole("[PERSON-1]")],
            hidden: [Spot(hostile, times: 3, kind: "Name", placeholder: "[PERSON-1]")],
            shown: [Spot("Quentin", times: 1)])
    }

    private func own(_ status: TicketStatus) -> OwnEnquiry {
        let question = Entry(
            id: .random(), kind: .question, writtenOn: Day(2012, 3, 5), outcome: nil, values: [])
        let answer = Entry(
            id: .random(), kind: .answer, writtenOn: Day(2012, 3, 6), outcome: .proceed,
            values: [.integrity, .excellence])
        return OwnEnquiry(
            ticket: ticket(status),
            said: [Utterance(answer, hostile), Utterance(question, hostile)],
            openings: [Opening(atUnixSeconds: 1_330_956_000, duty: .officer)],
            concealments: [
                ConcealmentNotice(
                    entry: question.id, part: .original, reason: .thirdParty, duty: .officer,
                    secondDuty: .triage, doneOn: Day(2012, 3, 7))
            ],
            excluded: [hostile], isKept: status == .withdrawn)
    }

    private func ticket(_ status: TicketStatus) -> Ticket { .sample(status) }

    private var filed: FiledEnquiry {
        FiledEnquiry(
            reference: "VE-7K2M-9QXD", dueOn: Day(2012, 3, 12),
            receipt: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEEE")
    }
}

extension Preview {
    fileprivate static let empty = Preview(pieces: [], hidden: [], shown: [])
}

extension Ticket {
    /// A ticket that stands so.
    static func sample(_ status: TicketStatus) -> Ticket {
        Ticket(
            id: .random(), reference: .random(), queue: .valuesAndEthics, language: .french,
            classification: Classification(
                topic: .opinions, platform: .twitter, context: .personalOffDuty,
                risks: [.permanence]),
            status: status, filedOn: Day(2012, 3, 5), dueOn: Day(2012, 3, 12), revision: 3)
    }
}
