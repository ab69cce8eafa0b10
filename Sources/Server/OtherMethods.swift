import HTTPTypes
import Hummingbird

extension Router<DeskContext> {
    /// Answers every method that a path does not know with the ones it does, so that a slip in the
    /// method is not taken for a slip in the path. Called once all routes are there.
    func refuseOtherMethods() {
        var known: [String: (path: RouterPath, methods: Set<HTTPRequest.Method>)] = [:]
        for route in routes {
            known[route.path.description, default: (route.path, [])].methods.insert(route.method)
        }
        for (path, methods) in known.values {
            let heads: Set<HTTPRequest.Method> = methods.contains(.get) ? [.head] : []
            let allowed = methods.union(heads).map(\.rawValue).sorted().joined(separator: ", ")
            for method in Self.methods.subtracting(methods).subtracting(heads) {
                on(path, method: method) { request, _ in
                    var response = try Problem(EdgeRefusal.methodNotAllowed)
                        .response(in: request.language)
                    response.headers[.allow] = allowed
                    return response
                }
            }
        }
    }

    /// The methods that HTTP registers for requests like ours; QUERY asks with a body.
    private static var methods: Set<HTTPRequest.Method> {
        var methods: Set<HTTPRequest.Method> = [
            .get, .head, .post, .put, .patch, .delete, .options, .trace,
        ]
        if let query = HTTPRequest.Method(rawValue: "QUERY") { methods.insert(query) }
        return methods
    }
}
