package import Enquiry

/// What an enquirer has typed so far in reply, as it was sent: it may be wrong.
package struct ReplyForm: Sendable {
    package var text: String
    package var wishes: Wishes
    /// By which the reply is known again when it is sent twice.
    package let entry: Identifier<Entry>

    /// Collects what was typed.
    package init(
        text: String = "", wishes: Wishes = Wishes(), entry: Identifier<Entry> = .random()
    ) {
        self.text = text
        self.wishes = wishes
        self.entry = entry
    }

    /// All of it, to be carried through a page that does not show it.
    package var carried: [CarriedValue] {
        [CarriedValue("text", text), CarriedValue("entry", entry.text)] + wishes.carried
    }
}
