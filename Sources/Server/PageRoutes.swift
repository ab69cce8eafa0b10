import Enquiry
import HTTPTypes
import Hummingbird
import Pages

/// The pages: the home page in both languages, and what it is styled with.
struct PageRoutes {
    let pages: Pages

    func add(to router: Router<DeskContext>) {
        router.get("/") { request, _ in
            Response(status: .found, headers: [.location: "/\(request.language.rawValue)/"])
        }
        for language in Language.allCases {
            let home = pages.home(in: language)
            router.get("\(language.rawValue)") { _, _ in Self.html(home) }
        }
        let stylesheet = ByteBuffer(bytes: Pages.stylesheet)
        router.get("style.css") { _, _ in
            Response(
                status: .ok,
                headers: [
                    .contentType: "text/css; charset=utf-8", .cacheControl: "public, max-age=3600",
                ], body: ResponseBody(byteBuffer: stylesheet))
        }
    }

    private static func html(_ page: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
    }
}
