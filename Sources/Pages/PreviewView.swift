package import Enquiry
import Phrasebook

/// A stretch of a redacted text: words, or a placeholder that stands for what is hidden.
package struct Piece: Sendable {
    let words: String?
    let hole: String?

    /// Words that are shown.
    package static func words(_ text: String) -> Piece { Piece(words: text, hole: nil) }

    /// The placeholder of what is hidden.
    package static func hole(_ placeholder: String) -> Piece {
        Piece(words: nil, hole: placeholder)
    }
}

/// Words that are hidden, or that the enquirer chose to show, wherever they occur.
package struct Spot: Sendable {
    let words: String
    let count: Int
    let kind: String
    let placeholder: String

    /// Names a spot; one that is shown has no kind and no placeholder.
    package init(
        _ words: String, times count: Int, kind: String = "", placeholder: String = ""
    ) {
        self.words = words
        self.count = count
        self.kind = kind
        self.placeholder = placeholder
    }
}

/// A question as triage would see it.
package struct Preview: Sendable {
    package let pieces: [Piece]
    let hidden: [Spot]
    let shown: [Spot]

    /// Collects what a preview shows.
    package init(pieces: [Piece], hidden: [Spot], shown: [Spot]) {
        self.pieces = pieces
        self.hidden = hidden
        self.shown = shown
    }
}

/// What is written and will be sent from a preview: a question, or a reply.
package struct Composition: Sendable {
    let place: Place
    let steps: StepList.Step?
    /// The language that the text is said to be in.
    let textLanguage: String
    let carried: [CarriedValue]
    let isReply: Bool

    /// A question with all that it is about.
    package static func question(_ form: AskForm) -> Composition {
        Composition(
            place: .ask, steps: .check, textLanguage: form.language, carried: form.carried,
            isReply: false)
    }

    /// A reply.
    package static func reply(_ form: ReplyForm, in language: Language) -> Composition {
        Composition(
            place: .reply, steps: nil, textLanguage: language.rawValue, carried: form.carried,
            isReply: true)
    }
}

/// What the preview has to say besides.
package enum PreviewNotice: Sendable {
    case notInText
    case cookieMissing
    case alreadyFiled
    case problem(title: String, detail: String)
}

/// The page that shows a question as triage will see it.
package struct PreviewView: PageView {
    package static let template = "preview"

    let frame: FrameView
    let steps: StepList?
    let title: String
    let lead: String
    let errors: ErrorList?
    let action: String
    let carried: [CarriedValue]
    let textHeading: String
    let textLanguage: String
    let pieces: [Piece]
    let hideHeading: String
    let typedWords: TextField
    let hide: String
    let hideMarked: String
    let hiddenHeading: String
    let hiddenIntroduction: String
    let hidden: [SpotLine]
    let shownSection: ShownSection?
    let show: String
    let sendHeading: String
    let keeping: KeepingSection?
    let sendIntroduction: String
    let send: String
    let change: String

    /// A spot with its name in the page's language.
    struct SpotLine: Sendable {
        let number: String
        let kind: String
        let placeholder: String
        let spotWords: String
        let times: String
    }

    /// What the enquirer chose to show.
    struct ShownSection: Sendable {
        let shownHeading: String
        let hideAgain: String
        let shown: [SpotLine]
    }

    /// The page.
    ///
    /// - Parameters:
    ///   - typed: words to hide that were typed and not found.
    ///   - keeping: from whom it is kept, if from anybody, and where it goes then.
    ///   - keys: what shows that the form is its sender's own.
    package init(
        _ preview: Preview, of written: Composition, typed: String = "", keeping: Keeping? = nil,
        keys: [CarriedValue], notice: PreviewNotice? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language).pages
        let says = phrases.preview
        let lines = notice.map { [$0.line(phrases)] } ?? []
        frame = FrameView(
            says.title, at: written.place, in: language, hasErrors: !lines.isEmpty,
            enter: (written.place, "act", "hide"))
        steps = written.steps.map { StepList($0, in: language) }
        title = says.title
        lead = says.lead
        errors = ErrorList(lines, in: language)
        action = written.place.path(in: language)
        carried =
            keys + written.carried + [CarriedValue("stage", "preview")]
            + [keeping].compactMap { $0 }.map { CarriedValue("told", $0.destination.queue.text) }
        textHeading = says.textHeading
        textLanguage = written.textLanguage
        pieces = preview.pieces
        hideHeading = says.hideHeading
        typedWords = TextField(
            .hide, says.hideWords, hint: says.hideHint, text: typed,
            errors: lines.filter { $0.field == Fault.Field.hide.rawValue })
        hide = says.hide
        hideMarked = says.hideMarked
        hiddenHeading = says.hiddenHeading
        hiddenIntroduction = preview.hidden.isEmpty ? says.nothingHidden : says.hiddenIntroduction
        hidden = Self.lines(preview.hidden, "h", phrases)
        let shown = Self.lines(preview.shown, "s", phrases)
        shownSection =
            shown.isEmpty
            ? nil
            : ShownSection(
                shownHeading: says.shownHeading, hideAgain: says.hideAgain, shown: shown)
        show = says.show
        sendHeading = says.sendHeading
        self.keeping = keeping.map { KeepingSection($0, in: language) }
        let reply = phrases.enquiry
        sendIntroduction = written.isReply ? reply.replySendIntroduction : says.sendIntroduction
        send = written.isReply ? reply.replySend : says.send
        change = says.change
    }

    private static func lines(
        _ spots: [Spot], _ prefix: String, _ phrases: PagePhrases
    ) -> [SpotLine] {
        spots.enumerated().map { index, spot in
            SpotLine(
                number: "\(prefix)\(index + 1)", kind: spot.kind,
                placeholder: spot.placeholder, spotWords: spot.words,
                times: spot.count > 1 ? phrases.preview.times(spot.count) : "")
        }
    }
}

extension PreviewNotice {
    fileprivate func line(_ phrases: PagePhrases) -> ErrorList.Line {
        switch self {
        case .notInText: .init(field: "hide", sentence: phrases.preview.notInText)
        case .cookieMissing: .init(field: "send", sentence: phrases.forms.cookieMissing)
        case .alreadyFiled: .init(field: "send", sentence: phrases.preview.alreadyFiled)
        case .problem(let title, let detail): .init(field: "send", sentence: "\(title). \(detail)")
        }
    }
}
