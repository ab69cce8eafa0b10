import Redaction
package import Sealing

/// What the Office tells everybody who asks the same, kept by a queue's officers to be put into
/// answers. It is the Office's own text and holds nobody's question.
package struct StandardAnswer: Sendable, Equatable {
    /// Its identifier, chosen by whoever wrote it.
    package let id: Identifier<StandardAnswer>
    /// What it says, and what it suits.
    package let content: Content
    /// Counts its changes, from 1: its `ETag`.
    package let revision: Int
    /// Who changed it last.
    package let changedBy: Handle
    /// The day of that.
    package let changedOn: Day

    /// Makes a standard answer of parts that were parsed already.
    package init(
        id: Identifier<StandardAnswer>, content: Content, revision: Int, changedBy: Handle,
        changedOn: Day
    ) {
        self.id = id
        self.content = content
        self.revision = revision
        self.changedBy = changedBy
        self.changedOn = changedOn
    }

    /// A title and a text in one language.
    package struct Side: Sendable, Equatable {
        /// By which officers find it; no enquirer sees it.
        package let title: Sensitive<String>
        /// What goes into an answer.
        package let text: Sensitive<String>

        /// Both as they stand, for whoever shows them.
        package var exposed: (title: String, text: String) { (title.exposed, text.exposed) }

        /// A side as it was stored.
        package init(title: Sensitive<String>, text: Sensitive<String>) {
            self.title = title
            self.text = text
        }

        /// Accepts a title of one line and a text, each within its bound.
        package init(title: String, text: String, in language: Language) throws(Fault) {
            let fields = Self.fields(of: language)
            self.title = try Self.checked(
                title, fields.title, bytesAtMost: Limits.standardAnswerTitleBytes)
            guard !title.unicodeScalars.contains(where: \.properties.isLineEnd) else {
                throw Fault(fields.title, .notText)
            }
            self.text = try Self.checked(
                text, fields.text, bytesAtMost: Limits.standardAnswerTextBytes)
        }

        /// What the wire calls a language's title and text.
        package static func fields(
            of language: Language
        ) -> (title: Fault.Field, text: Fault.Field) {
            language == .english ? (.titleEn, .textEn) : (.titleFr, .textFr)
        }

        private static func checked(
            _ text: String, _ field: Fault.Field, bytesAtMost: Int
        ) throws(Fault) -> Sensitive<String> {
            let prose = try Prose(text, field: field)
            guard text.utf8.count <= bytesAtMost else {
                throw Fault(field, .tooLong(bytesAtMost: bytesAtMost))
            }
            return prose.text
        }
    }

    /// Both languages, and what they suit.
    package struct Content: Sendable, Equatable {
        package let english: Side
        package let french: Side
        /// The topic it is for; nil where it suits any.
        package let topic: Topic?
        /// What an answer that uses it comes down to; nil where that depends.
        package let outcome: Outcome?
        /// Values it cites, in the catalogue's order.
        package let values: [CodeValue]

        /// Puts both sides together; values are put in the catalogue's order, once each.
        package init(
            english: Side, french: Side, topic: Topic?, outcome: Outcome?, values: [CodeValue]
        ) {
            self.english = english
            self.french = french
            self.topic = topic
            self.outcome = outcome
            self.values = CodeValue.allCases.filter(values.contains)
        }

        /// The side in a language.
        package func side(in language: Language) -> Side {
            language == .english ? english : french
        }

        /// Words of either side that look as if they identified somebody.
        package var identifying: Sensitive<[String]> {
            StandardAnswer.identifying(
                in: Language.allCases.flatMap { language in
                    let side = side(in: language)
                    return [(language, side.title.exposed), (language, side.text.exposed)]
                })
        }
    }

    /// Words that look as if they identified somebody, once each: what the redactor would hide.
    /// Nothing of an enquiry may be in a standard answer, so whoever keeps it says first that they
    /// are nobody's.
    package static func identifying(
        in texts: [(language: Language, text: String)]
    ) -> Sensitive<[String]> {
        var words: [String] = []
        for (language, text) in texts {
            let scalars = Array(text.unicodeScalars)
            let redacted = Redactor(language: RedactionLanguage(language)).redact(text)
            for finding in redacted.findings {
                let word = String(String.UnicodeScalarView(scalars[finding.range]))
                if !words.contains(word) { words.append(word) }
            }
        }
        return Sensitive(words)
    }
}

extension Unicode.Scalar.Properties {
    /// Whether it ends a line or a page.
    fileprivate var isLineEnd: Bool {
        switch generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
