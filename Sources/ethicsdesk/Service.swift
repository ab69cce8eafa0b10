import Enquiry
import Wire

/// Who is asking, in the `Authorization` header.
enum Credential: Sendable {
    case receipt(String)
    case session(String)

    /// The header's value.
    var header: String {
        switch self {
        case .receipt(let text): "\(Scheme.receipt) \(text)"
        case .session(let token): "\(Scheme.bearer) \(token)"
        }
    }
}

/// One request to the service.
struct Request: Sendable {
    enum Method: String, Sendable {
        case get = "GET", put = "PUT", post = "POST", patch = "PATCH", delete = "DELETE"
    }

    var method = Method.get
    var path: String
    var query: [(name: String, value: String)] = []
    var credential: Credential?
    var body: [UInt8]?
    /// The revision that the ticket must still have.
    var revision: Int?
    /// Whether sending it twice does no more than sending it once.
    var isRepeatable = false

    /// Asks for something. Asking is always repeatable.
    static func get(_ path: String, as credential: Credential? = nil) -> Request {
        Request(path: path, credential: credential, isRepeatable: true)
    }
}

/// The service, as far as this command knows it.
struct Service: Sendable {
    /// Where it is.
    let address: ServiceAddress
    /// In which language it is to answer.
    let language: Language

    /// The seconds waited before each further attempt at a repeatable request: a service that
    /// restarts is back within these, and a person still waits.
    private static let pausesInSeconds = [1, 2, 4]

    /// The longest wait that is waited out without asking anybody.
    private static let patienceInSeconds = 10

    /// Sends a request; answers of success only. A repeatable one is sent again, a few times, where
    /// the connection is lost or the service says that it is busy; any other only where the service
    /// says that it looked at nothing and that the wait is short.
    func send(_ request: Request) async throws(Complaint) -> Response {
        var pauses = Self.pausesInSeconds[...]
        while true {
            do {
                return try await sendOnce(request)
            } catch {
                guard error.isPassing, request.isRepeatable || error.isTooManyAttempts,
                    error.pauseAskedInSeconds <= Self.patienceInSeconds,
                    let pause = pauses.popFirst()
                else { throw error }
                try await Self.wait(max(pause, error.pauseAskedInSeconds))
            }
        }
    }

    private func sendOnce(_ request: Request) async throws(Complaint) -> Response {
        let response = try await Exchange(service: self, request: request).response()
        guard (200..<300).contains(response.httpStatus) else {
            throw .problem(Problem(response))
        }
        return response
    }

    private static func wait(_ seconds: Int) async throws(Complaint) {
        do {
            try await Task.sleep(for: .seconds(seconds))
        } catch {
            throw .calledOff
        }
    }
}

extension Complaint {
    /// How long the service asked to be left alone.
    fileprivate var pauseAskedInSeconds: Int {
        guard case .problem(let problem) = self else { return 0 }
        return problem.retryAfterSeconds ?? 0
    }

    fileprivate var isTooManyAttempts: Bool {
        guard case .problem(let problem) = self else { return false }
        return problem.httpStatus == 429
    }
}
