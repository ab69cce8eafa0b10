import ArgumentParser
import Enquiry
import Phrasebook
import Sealing
import Wire

/// Files an enquiry. The receipt is drawn here, before anything is sent: sending again, by hand or
/// after a lost connection, is the same filing.
struct Ask: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Ask a question in confidence; no account is needed.",
        discussion: """
            Shows what the triage officers will see before anything is filed, and prints a receipt \
            afterwards. Whoever holds the receipt reads the enquiry; without it nobody comes back.
            With --receipt-file the receipt goes into that file (0600) instead. A file that holds \
            a receipt already is used again: the same question is the same filing, another \
            question is refused.
            """)

    @Option(help: "What it is about.") var topic: Topic?
    @Option(help: "Where it happens.") var platform: Platform?
    @Option(help: "In which capacity, on whose time.") var context: Context?
    @Option(name: .customLong("risk"), help: "What worries you; may be given several times.")
    var risks: [Risk] = []
    @Option(help: "Language you write in and are answered in: en or fr.") var language: Language?
    @Option(help: "Put the receipt into this file instead of printing it.")
    var receiptFile: String?
    @Option(
        name: .customLong("exclude"),
        help: "Somebody who must not see it, by a name of “ethicsdesk names”; several times.")
    var excluded: [String] = []
    @Flag(help: "File without asking.") var yes = false
    @OptionGroup var text: TextOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let service = try here.service
        var form = try Classifying(here: here).form(
            topic: topic, platform: platform, context: context, risks: risks)
        if let kept = try await KeptFrom(excluded, form, here) {
            kept.tell(here)
            kept.apply(to: &form)
        }
        var composition = try text.composition(here)
        let receipt = try DrawnReceipt(file: receiptFile)
        var filing = Filing(service: service, here: here, receipt: receipt)
        var review = Review(
            service: service, here: here, language: language ?? here.language, isSure: yes)
        let canEdit = composition.isRevisable
        do {
            while true {
                let filed = try await composition.deliver(here) {
                    [form] (text) async throws(Complaint) -> Response? in
                    guard try await review.approves(text, canEdit: canEdit) else { return nil }
                    return try await filing.send(form, text: text, review: review)
                }
                if let filed { return try filing.show(filed) }
                try composition.revise()
            }
        } catch {
            filing.giveUp()
            throw error
        }
    }
}

/// A filing under one receipt.
struct Filing {
    let service: Service
    let here: Surroundings
    let receipt: DrawnReceipt
    /// Whether an attempt ended without an answer. What a later attempt is told changes nothing of
    /// that.
    private(set) var mayBeFiled = false

    init(service: Service, here: Surroundings, receipt: DrawnReceipt) {
        self.service = service
        self.here = here
        self.receipt = receipt
    }

    mutating func send(
        _ form: FilingRequest, text: String, review: Review
    ) async throws(Complaint) -> Response {
        var form = form
        form.language = review.language.rawValue
        form.question = text
        form.receipt = receipt.receipt.text
        form.hide = review.hide
        form.restore = review.restore
        let request = Request(
            method: .post, path: Path.enquiries, body: try form.asJSON(), isRepeatable: true)
        do {
            return try await service.send(request)
        } catch {
            if error.isPassing { mayBeFiled = true }
            throw error
        }
    }

    /// Prints the reference, the day, and the receipt, where it did not go into a file.
    func show(_ response: Response) throws(Complaint) {
        let filed: FilingAcknowledgement = try response.decoded()
        let phrases = here.phrases.asking
        if here.json {
            return Terminal.write(Visible.json(try document(filed, response)) + "\n")
        }
        here.tell(
            "", phrases.filed(Visible.line(filed.reference)),
            phrases.due(here.day(filed.dueOn)), "")
        if let file = receipt.file {
            here.tell(phrases.receiptInFile(Visible.line(file)))
        } else {
            here.tell(phrases.receiptHeading, "")
            Terminal.write(ReceiptCard.of(receipt.receipt))
        }
        here.tell("", phrases.losingIt)
    }

    /// Says what is known of a filing that did not end well, and takes back a receipt's file where
    /// nothing can have been filed under it.
    func giveUp() {
        guard mayBeFiled else { return receipt.takeBack() }
        here.remark(here.phrases.asking.mayBeFiled)
        if receipt.file == nil {
            here.remark(here.phrases.asking.receiptMeanwhile(receipt.receipt.text))
        }
    }

    /// A receipt that was to go into a file is not printed for programs either.
    private func document(
        _ filed: FilingAcknowledgement, _ response: Response
    ) throws(Complaint) -> [UInt8] {
        guard receipt.file != nil else { return response.body }
        return try ["reference": filed.reference, "dueOn": filed.dueOn].asJSON()
    }
}
