import Enquiry
import Foundation
import Pages
import Testing

/// Walks through the enquirer's pages as a browser does, with planted words in every field.
struct PageDrive {
    let desk: Deployment
    let secrets: Secrets
    private let language: Language
    private var cookies: [String: String] = [:]
    private var hidden: [String: String] = [:]
    /// The routes that were used with success.
    private(set) var used: Set<String> = []

    init(_ desk: Deployment, _ secrets: Secrets, in language: Language) {
        self.desk = desk
        self.secrets = secrets
        self.language = language
    }

    mutating func run() throws {
        var fields = [
            "language": language.rawValue, "topic": "opinions", "platform": "twitter",
            "context": "personal-off-duty",
            "question": language == .english ? Planted.question : Planted.french,
        ]
        try get(.ask)
        fields.merge(hidden) { first, _ in first }
        for act in ["tips", "preview", "send"] {
            fields["act"] = act
            try post(.ask, fields)
        }
        try get(.receipt)
        let kept = try get(.download)
        let groups = #/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}-[0-9A-Z]{6}/#
        let receipt = try #require(kept.firstMatch(of: groups)).output.0
        secrets.note(String(receipt))
        try get(.receipt)
        try post(.receipt, hidden.merging(["group": String(receipt.suffix(6))]) { $1 })
        try get(.enquiry)
        let reply = hidden.merging(["text": Planted.reply]) { $1 }
        for act in ["preview", "send"] { try post(.reply, reply.merging(["act": act]) { $1 }) }
        for place in [Place.reply, .withdrawal, .leaving] { try get(place) }
        try get(.enquiry)
        try post(.withdrawal, hidden)
        try post(.leaving, hidden)
        cookies = [:]
        try get(.enquiry)
        try post(.enquiry, hidden.merging(["receipt": String(receipt), "act": "open"]) { $1 })
    }

    @discardableResult
    private mutating func get(_ place: Place) throws -> String { try ask("GET", place, "") }

    private mutating func post(_ place: Place, _ fields: [String: String]) throws {
        let body = fields.map { "\($0.key)=\(Self.escaped($0.value))" }.joined(separator: "&")
        try ask("POST", place, body)
    }

    @discardableResult
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
