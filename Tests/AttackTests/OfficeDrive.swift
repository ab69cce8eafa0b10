import Enquiry
import Foundation
import Pages
import Testing

/// Walks through the Office's pages: triage, the assigned officer, an administrator, a manager, an
/// auditor and somebody new.
struct OfficeDrive {
    private let desk: Deployment
    private let secrets: Secrets
    private let language: Language
    private(set) var used: Set<String> = []

    init(_ desk: Deployment, _ secrets: Secrets, in language: Language) {
        self.desk = desk
        self.secrets = secrets
        self.language = language
    }

    /// Everything that is done to a ticket.
    mutating func run(on reference: String) throws {
        var triage = try signedIn("triage.one")
        try Self.assign(reference, &triage)
        var officer = try signedIn("officer.one")
        let proposal = try Self.hide(in: reference, &officer)
        try triage.get(.consent(in: reference, to: proposal))
        try triage.post(.consent(in: reference, to: proposal), ["act": "consent"])
        try Self.answer(reference, &officer)
        for var browser in [triage, officer] {
            try browser.get(.queue("values-and-ethics"))
            try browser.post(.signOut)
            used.formUnion(browser.used)
        }
        try administer()
        try look()
    }

    private func signedIn(_ handle: String) throws -> PageBrowser {
        var browser = PageBrowser(desk, in: language)
        try browser.get(.signIn)
        try browser.post(
            .signIn,
            ["handle": handle, "passphrase": try desk.member(handle).passphrase, "act": "sign-in"])
        try browser.get(.desk)
        return browser
    }

    private static func assign(_ reference: String, _ triage: inout PageBrowser) throws {
        try triage.get(.queue("values-and-ethics"))
        try triage.get(.changes(of: "values-and-ethics"))
        try triage.post(.desk, ["reference": reference])
        try triage.get(.classification(of: reference))
        try triage.post(
            .classification(of: reference),
            [
                "topic": "identity", "platform": "facebook", "context": "personal-off-duty",
                "risks": "permanence", "act": "save",
            ])
        for place: Place in [
            .assignment(of: reference), .recusal(from: reference), .transfer(of: reference),
            .entry(in: reference), .closure(of: reference), .original(of: reference),
            .export(of: reference),
        ] { try triage.get(place) }
        try triage.get(.ticket(reference))
        try triage.post(
            .assignment(of: reference), ["officer": "colleague", "colleague": "officer.one"])
    }

    /// Hides a word in the copy, and proposes to take one out of the original.
    ///
    /// - Returns: The proposal's identifier.
    private static func hide(
        in reference: String, _ officer: inout PageBrowser
    ) throws -> String {
        let page = try officer.get(.ticket(reference))
        let link = try #require(
            page.firstMatch(of: #/(?:hide|masquer)\/([0-9A-Fa-f-]{36})"/#))
        let place = Place.hiding(in: reference, entry: String(link.1))
        try officer.get(place)
        let word = officer.language == .english ? "zeppelin" : "dirigeable"
        for act in ["preview", "hide"] {
            try officer.post(place, ["part": "redacted", "words": word, "act": act])
        }
        try officer.get(place)
        let wish = ["part": "original", "reason": "third-party", "words": "Fauxbourg"]
        try officer.post(place, wish.merging(["act": "open"]) { $1 })
        try officer.post(place, wish.merging(["act": "preview"]) { $1 })
        let proposal = try #require(officer.hidden["concealment"])
        try officer.post(place, wish.merging(["act": "hide"]) { $1 })
        return proposal
    }

    private static func answer(_ reference: String, _ officer: inout PageBrowser) throws {
        let words = [
            ("note", Planted.note), ("clarification", Planted.clarification),
            ("answer", Planted.answer),
        ]
        for (kind, text) in words {
            try officer.get(.ticket(reference))
            for act in ["tips", "preview", "write"] {
                try officer.post(
                    .entry(in: reference),
                    [
                        "kind": kind, "text": text, "outcome": "proceed", "values": "integrity",
                        "act": act,
                    ])
            }
        }
        try officer.get(.ticket(reference))
        try officer.post(.original(of: reference))
        try officer.post(.export(of: reference))
        try officer.get(.ticket(reference))
        try officer.post(.closure(of: reference))
        try officer.get(.ticket(reference))
        try officer.post(.recusal(from: reference))
    }

    /// Adds somebody, who redeems the code.
    private mutating func administer() throws {
        let name = "page.\(language.rawValue)"
        var administrator = try signedIn("admin.one")
        try administrator.get(.staff)
        let page = try administrator.post(
            .staff, ["handle": name, "role": "auditor", "deed": "add"])
        let code = try Self.text(of: "code", in: page)
        secrets.note(code)
        var newcomer = PageBrowser(desk, in: language)
        try newcomer.get(.enrolment)
        let enrolled = try newcomer.post(.enrolment, ["code": code, "act": "enrol"])
        secrets.note(try Self.text(of: "passphrase", in: enrolled))
        used.formUnion(administrator.used.union(newcomer.used))
    }

    private mutating func look() throws {
        var manager = try signedIn("manager.one")
        let page = try manager.get(.statistics)
        let period = try #require(page.firstMatch(of: #/\/(2[0-9]{3}-[0-9]{2}(?:-q[1-4])?)"/#))
        try manager.get(.period(String(period.1)))
        try manager.get(.spreadsheet(of: String(period.1)))
        used.formUnion(try signedIn("auditor.one").used.union(manager.used))
    }

    /// The text of the element that has an identifier.
    private static func text(of id: String, in page: String) throws -> String {
        let element = try #require(page.firstRange(of: "id=\"\(id)\""))
        let rest = page[element.upperBound...].drop { $0 != ">" }.dropFirst()
        return String(rest.prefix { $0 != "<" })
    }
}
