import ArgumentParser
import Enquiry
import Phrasebook

/// Where a long text comes from: a file, standard input where nobody types there, or the editor.
struct TextOptions: ParsableArguments {
    @Option(help: "File that holds the text; - for standard input. Without it: the editor.")
    var file: String?

    /// The text, and its draft where it was written in the editor.
    ///
    /// - Parameter start: what the editor begins with, and what there is without an editor.
    func composition(
        _ here: Surroundings, startingWith start: String? = nil
    ) throws(Complaint) -> Composition {
        if let file { return Composition(text: try Self.text(of: file)) }
        guard Terminal.inputIsTyped else {
            if let start { return Composition(text: start) }
            return Composition(text: try Self.text(of: "-"))
        }
        let draft = EditorDraft(notice: here.phrases.asking.editorNotice)
        return Composition(text: try draft.edited(start ?? ""), draft: draft)
    }

    /// A text to the byte, but for the line feed that every editor puts at a file's end.
    static func text(of path: String) throws(Complaint) -> String {
        let file = try InputBytes.opened(path)
        defer { InputBytes.shut(file) }
        let bytes = try InputBytes.all(
            of: file, atMost: 1 << 20, path: path, told: Limits.textBytes)
        guard let whole = String(validating: bytes, as: UTF8.self) else { throw .notText }
        let text = whole.withoutFinalLineFeed
        guard text.utf8.count <= Limits.textBytes else {
            throw .tooLong(bytesAtMost: Limits.textBytes)
        }
        return text
    }
}

extension String {
    /// The text without one line feed at its end.
    var withoutFinalLineFeed: String {
        var scalars = Substring(self).unicodeScalars
        if scalars.last == "\n" { scalars.removeLast() }
        if scalars.last == "\r", scalars.count < unicodeScalars.count { scalars.removeLast() }
        return String(scalars)
    }
}
