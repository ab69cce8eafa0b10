import Enquiry
import Foundation
import Pages
import Testing

/// A browser without scripts: it keeps cookies, follows nothing, and sends back what a page's forms
/// carry unseen.
struct PageBrowser {
    let desk: Deployment
    let language: Language
    /// What the last page's forms carry; of one name the first.
    private(set) var hidden: [String: String] = [:]
    /// The routes that were used with success.
    private(set) var used: Set<String> = []
    private var cookies: [String: String] = [:]

    init(_ desk: Deployment, in language: Language) {
        self.desk = desk
        self.language = language
    }

    /// Loses its cookies, as a browser does that is closed.
    mutating func close() { cookies = [:] }

    @discardableResult
    mutating func get(_ place: Place) throws -> String { try ask("GET", place, "") }

    /// Sends a form: what the last page's forms carried, and `fields`.
    @discardableResult
    mutating func post(_ place: Place, _ fields: [String: String] = [:]) throws -> String {
        let all = hidden.merging(fields) { $1 }
        let body = all.map { "\($0.key)=\(Self.escaped($0.value))" }.joined(separator: "&")
        return try ask("POST", place, body)
    }

    private mutating func ask(
        _ method: String, _ place: Place, _ body: String
    ) throws -> String {
        let path = place.path(in: language)
        var head = "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n"
        head += "Cookie: " + cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        head += "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        head += "Content-Length: \(body.utf8.count)\r\n\r\n"
        let connection = try Socket(port: desk.port)
        connection.send(head + body)
        let answer = try #require(connection.answer())
        #expect(answer.status < 400, "\(method) \(path) \(answer)")
        #expect(answer.headers["cache-control"] == "no-store", "\(method) \(path)")
        used.insert("\(method) \(path)")
        for line in (answer.headers["set-cookie"] ?? "").split(separator: "\n") {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) }
        }
        if answer.status == 200 {
            let inputs = #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#
            hidden = Dictionary(
                answer.text.matches(of: inputs).map { (String($0.1), String($0.2)) },
                uniquingKeysWith: { first, _ in first })
        }
        return answer.text
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
