import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Pages

/// Every page, in both languages.
struct PageRoutes {
    let desk: Desk
    let pages: Pages
    let router: Router<DeskContext>

    typealias Handler = @Sendable (Visit) async throws -> Response

    func add() {
        router.get("/") { request, _ in
            Response(status: .found, headers: [.location: "/\(request.language.rawValue)/"])
        }
        for asset in Pages.Asset.allCases { serve(asset) }
        on(.get, .home) { [pages] visit in
            // The same for everybody, so it gives nobody a cookie.
            Response(
                status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: pages.home(in: visit.language))))
        }
        asking(AskPages(desk: desk, pages: pages), ReceiptPages(desk: desk, pages: pages))
        comingBack(EnquiryPages(desk: desk, pages: pages), ReplyPages(desk: desk, pages: pages))
    }

    private func asking(_ ask: AskPages, _ receipt: ReceiptPages) {
        on(.get, .ask, ask.show)
        on(.post, .ask, ask.act)
        on(.get, .receipt, receipt.show)
        on(.post, .receipt, receipt.check)
        on(.get, .download, receipt.download)
    }

    private func comingBack(_ enquiry: EnquiryPages, _ reply: ReplyPages) {
        on(.get, .enquiry, enquiry.show)
        on(.post, .enquiry, enquiry.open)
        on(.post, .reply, reply.act)
        on(.post, .withdrawal, enquiry.withdraw)
        on(.post, .leaving, enquiry.leave)
        // Whoever asks for an address that only buttons lead to finds the page they are on.
        for place in [Place.reply, .withdrawal, .leaving] {
            on(.get, place) { visit in try visit.onward(to: .enquiry) }
        }
    }

    private func on(_ method: HTTPRequest.Method, _ place: Place, _ handle: @escaping Handler) {
        let secret = desk.secret
        for language in Language.allCases {
            router.on(RouterPath(place.path(in: language)), method: method) { request, context in
                try await handle(Visit(request, context, in: language, secret: secret))
            }
        }
    }

    private func serve(_ asset: Pages.Asset) {
        let bytes = ByteBuffer(bytes: asset.bytes)
        router.get(RouterPath(asset.path)) { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: asset.mediaType, .cacheControl: "public, max-age=3600"],
                body: ResponseBody(byteBuffer: bytes))
        }
    }
}
