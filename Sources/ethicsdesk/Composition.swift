import Phrasebook

/// A text on its way to the service. Where it was written in the editor, it can be taken back
/// there.
struct Composition: Sendable {
    private(set) var text: String
    private let draft: EditorDraft?

    /// A text, and the editor that it was written in, if it was.
    init(text: String, draft: EditorDraft? = nil) {
        self.text = text
        self.draft = draft
    }

    /// Whether somebody sits there who wrote it in the editor.
    var isRevisable: Bool { draft != nil }

    /// Lets the person change the text once more.
    mutating func revise() throws(Complaint) {
        guard let draft else { return }
        text = try draft.edited(text)
    }

    /// Sends the text. Where that fails and it was written in the editor, offers to change it or to
    /// try again, because a text that took an hour is not lost to one refusal.
    ///
    /// - Parameter send: sends the text; is called again with whatever it has become.
    mutating func deliver<Value>(
        _ here: Surroundings, by send: (String) async throws(Complaint) -> Value
    ) async throws(Complaint) -> Value {
        while true {
            do {
                return try await send(text)
            } catch {
                guard isRevisable, error.isRefusal || error.isPassing else { throw error }
                here.say(error)
                try settle(here)
            }
        }
    }

    /// Asks until the text is to be sent again, as it is or changed; throws where it is given up.
    private mutating func settle(_ here: Surroundings) throws(Complaint) {
        while true {
            switch try Choice.asked(here.phrases.asking.editOrAgain) {
            case 0:
                do throws(Complaint) {
                    return try revise()
                } catch {
                    here.say(error)
                }
            case 1: return
            default: throw .calledOff
            }
        }
    }
}
