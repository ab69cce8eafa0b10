import Sealing

/// The receipt under which an enquiry is filed, and its file where one was asked for. The file is
/// written before anything is sent: a machine that dies meanwhile has not lost the enquiry.
struct DrawnReceipt: Sendable {
    let receipt: Receipt
    let file: String?
    private let isNew: Bool

    /// Draws a receipt, or takes the one that the file holds from an earlier attempt.
    init(file: String?) throws(Complaint) {
        self.file = file
        guard let file, PrivateFile.exists(file) else {
            isNew = true
            receipt = .random()
            if let file { try PrivateFile.create(file, holding: receipt.text + "\n") }
            return
        }
        isNew = false
        do {
            receipt = try Receipt(parsing: PrivateFile.secret(file))
        } catch let error as CodeError {
            throw .notACode(.receipt, error)
        } catch let error as Complaint {
            throw error
        } catch {
            throw .cannotRead(path: file)
        }
    }

    /// Removes the file where nothing was filed under a new receipt.
    func takeBack() {
        if isNew, let file { PrivateFile.remove(file) }
    }
}

/// A receipt as it is printed: by itself in a frame, so that it is written down and not overlooked.
enum ReceiptCard {
    static func of(_ receipt: Receipt) -> String {
        let inside = "   " + receipt.text.replacing("-", with: " - ") + "   "
        let rule = String(repeating: "═", count: inside.utf8.count)
        let blank = String(repeating: " ", count: inside.utf8.count)
        return """
                ╔\(rule)╗
                ║\(blank)║
                ║\(inside)║
                ║\(blank)║
                ╚\(rule)╝

            """
    }
}
