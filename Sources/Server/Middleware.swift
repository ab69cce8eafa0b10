import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Pages
import Wire

/// Headers of every response: nothing is cached, framed, sniffed or told to other sites.
struct SecurityHeaders: RouterMiddleware {
    func handle(
        _ request: Request, context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Self.fields where response.headers[name] == nil {
            response.headers[name] = value
        }
        return response
    }

    private static let fields: [(HTTPField.Name, String)] = [
        (.cacheControl, "no-store"),
        (
            .contentSecurityPolicy,
            """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
            connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
            """
        ),
        (.xContentTypeOptions, "nosniff"),
        (.referrerPolicy, "no-referrer"),
        (.crossOriginResourcePolicy, "same-origin"),
        (.crossOriginOpenerPolicy, "same-origin"),
        (.strictTransportSecurity, "max-age=63072000"),
    ]
}

/// Finds out where a request comes from.
struct Origins: RouterMiddleware {
    let proxies: TrustedProxies

    func handle(
        _ request: Request, context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.network = proxies.network(of: request, from: context.peer)
        return try await next(request, context)
    }
}

/// Turns whatever a handler throws into a problem document in the sender's language, and observes
/// what the operator should know.
struct Problems: RouterMiddleware {
    let observer: Observer
    let pages: Pages

    func handle(
        _ request: Request, context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        let begun = ContinuousClock.now
        let response = try await answer(request, context, next)
        let elapsed = begun.duration(to: .now)
        // Enquirers' requests are not observed at all: a line for each would count filings.
        if Self.isObserved(context.endpointPath) {
            observer.record(
                .answered(
                    route: context.endpointPath ?? "none", status: response.status.code,
                    milliseconds: Int(elapsed / .milliseconds(1))))
        }
        return response
    }

    private func answer(
        _ request: Request, _ context: DeskContext,
        _ next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            observe(refusal)
            return try answer(request, with: Problem(refusal))
        } catch let fault as Fault {
            return try answer(request, with: Problem(.fault(fault)))
        } catch let refusal as EdgeRefusal {
            return try answer(request, with: Problem(refusal))
        } catch let error as HTTPError where error.status == .notFound {
            return try answer(request, with: Problem(EdgeRefusal.noSuchPath))
        } catch let error as HTTPError where error.status == .methodNotAllowed {
            return try answer(request, with: Problem(EdgeRefusal.methodNotAllowed))
        } catch is CancellationError {
            // The service stops: what was asked can be asked again of another instance.
            return try answer(request, with: Problem(.busy))
        } catch {
            // The type alone: what an unknown error says may quote the request.
            observer.record(.broken(code: "\(type(of: error))"))
            return try answer(request, with: Problem(.broken("")))
        }
    }

    /// A document for programs; a page where somebody's browser went astray.
    private func answer(_ request: Request, with problem: Problem) throws -> Response {
        let language = request.pageLanguage ?? request.language
        let isProgram = request.uri.path.hasPrefix(Path.version)
        guard !isProgram else { return try problem.response(in: language) }
        let document = problem.document(in: language)
        let page = pages.error(title: document.title, detail: document.detail, in: language)
        return Response(
            status: problem.status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
    }

    private func observe(_ refusal: Refusal) {
        switch refusal {
        case .broken(let code): observer.record(.broken(code: code))
        case .keyNotCertified, .otherFingerprint, .queueKeyNotPinned:
            observer.record(.keySubstituted)
        case .assignmentNotGranted: observer.record(.assignmentSubstituted)
        case .unavailable, .outcomeUnknown: observer.record(.databaseUnreachable)
        case .trailStalled: observer.record(.trailStalled)
        default: break
        }
    }

    private static func isObserved(_ route: String?) -> Bool {
        guard let route else { return false }
        return observed.contains { route.drop { $0 == "/" }.hasPrefix($0) }
    }

    /// The staff's routes. What anybody or an enquirer asks for leads up to filing.
    private static let observed = [
        "v1/queues", "v1/tickets", "v1/sessions", "v1/enrolments", "v1/staff", "v1/trail",
    ]
}

extension HTTPField.Name {
    static let clearSiteData = Self("Clear-Site-Data") ?? .cacheControl
    static let link = Self("Link") ?? .location
    static let referrerPolicy = Self("Referrer-Policy") ?? .xContentTypeOptions
    static let crossOriginResourcePolicy =
        Self("Cross-Origin-Resource-Policy") ?? .xContentTypeOptions
    static let crossOriginOpenerPolicy = Self("Cross-Origin-Opener-Policy") ?? .xContentTypeOptions
}
