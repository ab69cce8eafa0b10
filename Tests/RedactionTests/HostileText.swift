/// Texts that only somebody writes who wants the redactor to be slow: each is one thing over and
/// over, most often the beginning of what a recogniser looks for. The speed measurement reads them
/// too.
struct HostileText: Sendable, CustomStringConvertible {
    /// The recogniser that looks longest at it, or another part of the redactor.
    let aim: String
    private let start: String
    private let unit: @Sendable (Int) -> String

    var description: String {
        let shown = (start + unit(0)).debugDescription.dropFirst().dropLast()
        return "`\(shown.replacing("|", with: "\\|"))` …"
    }

    /// As much of it as has `count` bytes, or a little more.
    func text(bytes count: Int) -> String {
        var text = start
        var number = 0
        while text.utf8.count < count {
            text += unit(number)
            number += 1
        }
        return text
    }

    private init(_ aim: String, from start: String = "", _ unit: String) {
        self.init(aim, from: start) { _ in unit }
    }

    private init(_ aim: String, from start: String = "", unit: @escaping @Sendable (Int) -> String)
    {
        self.aim = aim
        self.start = start
        self.unit = unit
    }

    static let all =
        marks + numbers + people
        + [
            HostileText("Folding", "e\u{301}"), HostileText("Folding", "\u{301}"),
            HostileText("Folding", "名"), HostileText("Folding", "🎉"),
            HostileText("Tokeniser", "a"), HostileText("Tokeniser", "\n"),
            HostileText("Tokeniser", "A\n"), HostileText("Tokeniser", "xserai"),
            HostileText("Placeholders", "["), HostileText("Placeholders", "[PERSON-"),
            HostileText("Placeholders", "[PERSON-1] "), HostileText("CueWords", "né le "),
            HostileText("CueWords", "date de "),
        ]

    private static let marks = [
        HostileText("EmailAddresses", "a@"), HostileText("EmailAddresses", "a.b.c."),
        HostileText("EmailAddresses", "x at y dot "), HostileText("EmailAddresses", "a@b.ca "),
        HostileText("ProfileLinks", from: "x.com/a", ")"), HostileText("ProfileLinks", "x.com/ "),
        HostileText("ProfileLinks", "x.y/(::?"), HostileText("SocialHandles", "@"),
        HostileText("SocialHandles", "u/"), HostileText("SocialHandles", "handle a_"),
        HostileText("SocialHandles", "Twitter a.b. "), HostileText("Usernames", "login "),
        HostileText("Usernames", "login \""), HostileText("IPAddresses", "1."),
        HostileText("IPAddresses", "::"), HostileText("IPAddresses", "a:1:"),
        HostileText("MACAddresses", "AB-"), HostileText("StreetAddresses", "12 rue "),
        HostileText("StreetAddresses", from: "1 rue", "-"),
        HostileText("StreetAddresses", from: "1 rue Roy", ", Suite 1"),
        HostileText("RepeatedValues", "@ana_77 ana_77 "),
    ]

    private static let numbers = [
        HostileText("Coordinates", "1-"), HostileText("Coordinates", "( 1"),
        HostileText("Coordinates", "N 1.234 "), HostileText("BirthDates", "born 1 "),
        HostileText("PostalCodes", "K1A0B1"), HostileText("PostalCodes", "K1A-"),
        HostileText("PaymentCards", "4242 "), HostileText("PaymentCards", "1234567890"),
        HostileText("BankAccounts", "AB12-"), HostileText("BankAccounts", "54321-321-"),
        HostileText("SocialInsuranceNumbers", "SIN 1 "),
        HostileText("SocialInsuranceNumbers", "one "),
        HostileText("PersonalRecordIdentifiers", "PRI 1, "),
        HostileText("PassportNumbers", "passport AB"), HostileText("HealthCards", "ABCD 1234 "),
        HostileText("DriverLicences", "A1234-"), HostileText("LicencePlates", "plate A1 "),
        HostileText("EmployeeNumbers", "badge #"), HostileText("EmployeeNumbers", "badge 4471, "),
        HostileText("PhoneNumbers", "613-555-0134 "), HostileText("PhoneNumbers", "poste 1 "),
        HostileText("PhoneNumbers", from: "one two one", ","), HostileText("RecordRows", "1;"),
        HostileText("RecordRows", "a@b.ca; 4471; "),
        HostileText("RecordRows", from: "a@b.ca", "; x4471"),
    ]

    private static let people = [
        HostileText("PersonNames", "P. "), HostileText("PersonNames", "de la "),
        HostileText("PersonNames", "JEAN "), HostileText("PersonNames", "A-B-"),
        HostileText("PersonNames", "Roy, "), HostileText("PersonNames", "Marie Roy "),
        HostileText("PersonNames", "A B C "),
        HostileText("People") { "My boss Marie \(family($0 % 4_000)) called. " },
    ]

    /// A family name nobody has, another for each number.
    private static func family(_ number: Int) -> String {
        var name = "Z"
        var left = number
        for _ in 0..<4 {
            name.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(left % 20)))
            left /= 20
        }
        return name + "escu"
    }
}
