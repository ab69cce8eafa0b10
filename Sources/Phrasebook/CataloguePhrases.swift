package import Enquiry

/// The names of the catalogue's codes in one language. Codes are stored and published; people see
/// these names. The lookup functions are exhaustive, so a code without a name does not compile.
package struct CataloguePhrases: Sendable {
    /// What an enquiry can be about.
    package let topics: TopicPhrases
    /// Where it can happen.
    package let platforms: PlatformPhrases
    /// In which capacity, on whose time, and with what worries.
    package let situations: SituationPhrases
    /// Values of the Code, and what an answer comes down to.
    package let answers: AnswerPhrases
    /// Where a ticket stands, for officers and for enquirers.
    package let statuses: StatusPhrases
    /// Kinds of entry, duties, roles and languages.
    package let people: PeoplePhrases
    /// What is hidden later, in what and why.
    package let concealments: ConcealmentPhrases
    /// Why a ticket is kept beyond its time.
    package let holds: HoldPhrases

    /// A topic's name: “Views on politics or policy”.
    package func name(of topic: Topic) -> String { topics.name(of: topic) }

    /// A platform's name, as people say it: “GCpedia”.
    package func name(of platform: Platform) -> String { platforms.name(of: platform) }

    /// A context's name: “Personal use, at work”.
    package func name(of context: Context) -> String { situations.name(of: context) }

    /// A risk's name: “It cannot be taken back”.
    package func name(of risk: Risk) -> String { situations.name(of: risk) }

    /// A value's name as the Code gives it.
    package func name(of value: CodeValue) -> String { answers.name(of: value) }

    /// What an answer comes down to, as a label.
    package func name(of outcome: Outcome) -> String { answers.name(of: outcome) }

    /// A status as officers see it: one or two words.
    package func name(of status: TicketStatus) -> String { statuses.name(of: status) }

    /// A status as a sentence for whoever asked.
    package func plainStatus(of status: TicketStatus) -> String { statuses.sentence(of: status) }

    /// A kind of entry.
    package func name(of kind: EntryKind) -> String { people.name(of: kind) }

    /// What an officer does in a queue.
    package func name(of duty: Duty) -> String { people.name(of: duty) }

    /// A role group.
    package func name(of role: StaffRole) -> String { people.name(of: role) }

    /// What something is hidden in later.
    package func name(of part: ConcealedPart) -> String { concealments.name(of: part) }

    /// Why a ticket is kept beyond its time.
    package func name(of reason: HoldReason) -> String { holds.name(of: reason) }

    /// Why something is taken out for good.
    package func name(of reason: ConcealmentReason) -> String { concealments.name(of: reason) }

    /// A language, named in this phrasebook's own.
    package func name(of language: Language) -> String { people.name(of: language) }
}

extension CataloguePhrases {
    static let english = CataloguePhrases(
        topics: .english, platforms: .english, situations: .english, answers: .english,
        statuses: .english, people: .english, concealments: .english, holds: .english)

    static let french = CataloguePhrases(
        topics: .french, platforms: .french, situations: .french, answers: .french,
        statuses: .french, people: .french, concealments: .french, holds: .french)
}
