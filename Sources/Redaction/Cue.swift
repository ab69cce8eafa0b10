/// What a word says about what stands near it, in either language. The words are in `CueWords`.
struct Cue: OptionSet {
    let rawValue: UInt64

    private init(bit: UInt64) { rawValue = 1 << bit }
    init(rawValue: UInt64) { self.rawValue = rawValue }

    // Numbers and what they are numbers of.
    static let sin = Cue(bit: 1)
    static let pri = Cue(bit: 2)
    static let passport = Cue(bit: 3)
    static let health = Cue(bit: 4)
    static let licence = Cue(bit: 5)
    static let plate = Cue(bit: 6)
    static let employee = Cue(bit: 7)
    static let account = Cue(bit: 8)
    static let institution = Cue(bit: 9)
    static let card = Cue(bit: 10)
    static let phone = Cue(bit: 11)
    static let phoneExtension = Cue(bit: 12)
    static let birth = Cue(bit: 13)
    /// A file, form, policy, version, room: a number that tells nothing about a person.
    static let reference = Cue(bit: 14)
    /// A street type that follows the name, as in English.
    static let streetAfter = Cue(bit: 15)
    /// A street type that comes before the name, as in French.
    static let streetBefore = Cue(bit: 16)
    static let unit = Cue(bit: 17)
    static let direction = Cue(bit: 18)
    static let postBox = Cue(bit: 19)
    static let month = Cue(bit: 20)
    /// A digit in words.
    static let digitWord = Cue(bit: 21)
    /// A number above nine in words, or what joins digits read aloud.
    static let numberWord = Cue(bit: 22)
    /// “number”, “no”, « numéro ».
    static let numberSign = Cue(bit: 23)

    // Addresses and accounts.
    static let login = Cue(bit: 24)
    static let handle = Cue(bit: 25)
    static let at = Cue(bit: 26)
    static let dot = Cue(bit: 27)
    static let dash = Cue(bit: 28)
    /// A site where people have pages of their own.
    static let platform = Cue(bit: 29)

    // People.
    static let title = Cue(bit: 30)
    /// A relation or role one person has to another: boss, cousin, collègue.
    static let relation = Cue(bit: 31)
    /// named, called, s'appelle.
    static let naming = Cue(bit: 32)
    static let signOff = Cue(bit: 33)
    static let greeting = Cue(bit: 34)
    /// What people do: said, wrote, told.
    static let saying = Cue(bit: 35)
    /// From, To, Cc, nom: a field that holds a person.
    static let header = Cue(bit: 36)
    /// A part of an organisation's, building's or place's name.
    static let institutionWord = Cue(bit: 37)
    /// de, van, bin: a small word inside a name.
    static let particle = Cue(bit: 38)
    static let jobTitle = Cue(bit: 39)
    static let day = Cue(bit: 40)
    /// Words that join two of a kind: and, et, or, ou.
    static let joiner = Cue(bit: 41)
    /// Grammar words of one language, by which a text's language is told.
    static let englishGrammar = Cue(bit: 42)
    static let frenchGrammar = Cue(bit: 43)
    static let possessive = Cue(bit: 44)
    /// A word that links an introduction to its value: is, est, are, :.
    static let link = Cue(bit: 45)
    static let city = Cue(bit: 46)
    static let subject = Cue(bit: 47)
    /// A car, which has a plate.
    static let vehicle = Cue(bit: 49)
    /// Part of the name of a thing that is named after somebody.
    static let thing = Cue(bit: 48)
    /// Ends a phrase that is a cue, or is part of a thing's name.
    static let endsPhrase = Cue(bit: 62)
    /// Begins a phrase that may be a cue.
    static let opensPhrase = Cue(bit: 63)

    /// Whether it is no cue at all, though it may begin or end a phrase.
    var isOrdinary: Bool { isSubset(of: [.opensPhrase, .endsPhrase]) }

    static var numberKinds: Cue {
        [
            .sin, .pri, .passport, .health, .licence, .plate, .employee, .account, .institution,
            .card,
            .phone, .phoneExtension, .birth, .reference,
        ]
    }
}
