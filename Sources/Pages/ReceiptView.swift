package import Enquiry
import Phrasebook

/// What was filed, for the page that gives the receipt.
package struct FiledEnquiry: Sendable {
    let reference: String
    let dueOn: Day
    let receipt: String

    /// Collects what is shown.
    ///
    /// - Parameter receipt: in its groups, with dashes between them.
    package init(reference: String, dueOn: Day, receipt: String) {
        self.reference = reference
        self.dueOn = dueOn
        self.receipt = receipt
    }
}

/// The page that gives the receipt, and makes sure that it was kept.
package struct ReceiptView: PageView {
    package static let template = "receipt"

    let frame: FrameView
    let steps: StepList
    let title: String
    let errors: ErrorList?
    let referenceLabel: String
    let reference: String
    let dueLabel: String
    let due: String
    let dueISO: String
    let receiptHeading: String
    let receipt: String
    let groups: [String]
    let losing: String
    let copy: String
    let copied: String
    let print: String
    let download: String
    let downloadPath: String
    let keepHeading: String
    let keepIntroduction: String
    let action: String
    let carried: [CarriedValue]
    let group: TextField
    let check: String
    let onward: String
    let onwardPath: String

    /// The page.
    ///
    /// - Parameter typed: what was typed as the receipt's last group and is not; nil before.
    package init(
        _ filed: FiledEnquiry, keys: [CarriedValue], typed: String? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.receipt
        let field = Fault.Field.receipt
        let lines =
            typed.map { _ in [ErrorList.Line(field: field.rawValue, sentence: says.wrongGroup)] }
            ?? []
        frame = FrameView(says.title, at: .receipt, in: language, hasErrors: typed != nil)
        steps = StepList(.keep, in: language)
        title = says.title
        errors = ErrorList(lines, in: language)
        referenceLabel = says.reference
        reference = filed.reference
        dueLabel = says.due
        due = phrases.days.date(filed.dueOn)
        dueISO = filed.dueOn.iso
        receiptHeading = says.receiptHeading
        receipt = filed.receipt
        groups = filed.receipt.split(separator: "-").map(String.init)
        losing = says.losing
        copy = says.copy
        copied = says.copied
        print = says.print
        download = says.download
        downloadPath = Place.download.path(in: language)
        keepHeading = says.keepHeading
        keepIntroduction = says.keepIntroduction
        action = Place.receipt.path(in: language)
        carried = keys
        group = TextField(field, says.lastGroup, text: typed ?? "", errors: lines)
        check = says.check
        onward = says.onward
        onwardPath = Place.enquiry.path(in: language)
    }
}

extension FiledEnquiry {
    /// The receipt as a file to keep, with its name.
    package func file(in language: Language) -> (name: String, text: String) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.receipt
        let lines = [
            "EthicsDesk", "\(says.reference)\u{A0}: \(reference)",
            "\(says.due) \(phrases.days.date(dueOn))", "", says.receiptHeading, receipt, "",
            says.losing, says.fileAdvice, "",
        ]
        return ("\(says.fileName)-\(reference).txt", lines.joined(separator: "\n"))
    }
}
