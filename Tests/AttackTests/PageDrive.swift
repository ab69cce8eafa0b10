import Enquiry
import Foundation
import Pages
import Testing

/// Walks through everybody's pages as browsers do, with planted words in every field.
struct PageDrive {
    private let desk: Deployment
    private let secrets: Secrets
    private let language: Language
    private var enquirer: PageBrowser
    private var office: OfficeDrive

    /// The routes that were used with success.
    var used: Set<String> { enquirer.used.union(office.used) }

    init(_ desk: Deployment, _ secrets: Secrets, in language: Language) {
        self.desk = desk
        self.secrets = secrets
        self.language = language
        enquirer = PageBrowser(desk, in: language)
        office = OfficeDrive(desk, secrets, in: language)
    }

    mutating func run() throws {
        let receipt = try ask()
        let page = try enquirer.get(.enquiry)
        let reference = try #require(page.firstMatch(of: #/VE-[0-9A-Z]{4}-[0-9A-Z]{4}/#)).output
        try office.run(on: String(reference))
        try comeBack(with: receipt)
    }

    /// Files an enquiry, keeps its receipt and replies.
    private mutating func ask() throws -> String {
        let fields = [
            "language": language.rawValue, "topic": "opinions", "platform": "twitter",
            "context": "personal-off-duty",
            "question": language == .english ? Planted.question : Planted.french,
        ]
        try enquirer.get(.ask)
        for act in ["tips", "preview", "send"] {
            try enquirer.post(.ask, fields.merging(["act": act]) { $1 })
        }
        try enquirer.get(.receipt)
        let kept = try enquirer.get(.download)
        let groups = #/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}-[0-9A-Z]{6}/#
        let receipt = String(try #require(kept.firstMatch(of: groups)).output.0)
        secrets.note(receipt)
        try enquirer.get(.receipt)
        try enquirer.post(.receipt, ["group": String(receipt.suffix(6))])
        try enquirer.get(.enquiry)
        for act in ["preview", "send"] {
            try enquirer.post(.reply, ["text": Planted.reply, "act": act])
        }
        return receipt
    }

    private mutating func comeBack(with receipt: String) throws {
        for place in [Place.reply, .withdrawal, .leaving] { try enquirer.get(place) }
        try enquirer.get(.enquiry)
        try enquirer.post(.withdrawal)
        try enquirer.post(.leaving)
        enquirer.close()
        try enquirer.get(.enquiry)
        try enquirer.post(.enquiry, ["receipt": receipt, "act": "open"])
    }
}
