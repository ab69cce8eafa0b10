import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Pages
import Sealing

/// The page that gives the receipt, and makes sure that it was kept.
struct ReceiptPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ visit: Visit) async throws -> Response {
        guard let receipt = visit.freshReceipt else { return try visit.onward(to: .enquiry) }
        return try page(try await filed(under: receipt), visit)
    }

    /// Whoever types the receipt's last group has kept it: from then on it is not shown any more.
    @Sendable func check(_ visit: Visit) async throws -> Response {
        let sent = visit.sent
        guard let receipt = visit.freshReceipt, visit.isOwn else {
            return try visit.onward(to: .enquiry)
        }
        guard receipt.endsWith(sent["group"]) else {
            return try page(try await filed(under: receipt), typed: sent["group"], visit)
        }
        return try visit.onward(
            to: .enquiry,
            session: PageSession(receipt, isKept: true, at: visit.now).saying(.kept))
    }

    @Sendable func download(_ visit: Visit) async throws -> Response {
        guard let receipt = visit.freshReceipt else { return try visit.onward(to: .enquiry) }
        let file = try await filed(under: receipt).file(in: visit.language)
        var headers: HTTPFields = [.contentType: "text/plain; charset=utf-8"]
        headers[.contentDisposition] = "attachment; filename=\"\(file.name)\""
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: file.text)))
    }

    private func filed(under receipt: Receipt) async throws(Refusal) -> FiledEnquiry {
        let ticket = try await desk.enquiry(of: receipt).ticket
        return FiledEnquiry(
            reference: ticket.reference.text, dueOn: ticket.dueOn, receipt: receipt.text)
    }

    private func page(
        _ filed: FiledEnquiry, typed: String? = nil, _ visit: Visit
    ) throws -> Response {
        let view = ReceiptView(filed, keys: visit.keys, typed: typed, in: visit.language)
        return try visit.html(
            pages.render(view), status: typed == nil ? .ok : .unprocessableContent)
    }
}

extension Visit {
    /// The receipt of what was just filed, until it is known to be kept.
    fileprivate var freshReceipt: Receipt? {
        session(.enquiry).flatMap { $0.isKept ? nil : $0.receipt }
    }
}

extension Receipt {
    /// Whether this is the receipt's last group, in any letter case.
    fileprivate func endsWith(_ group: String) -> Bool {
        let typed = group.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        return typed == text.split(separator: "-").last.map(String.init)
    }
}
