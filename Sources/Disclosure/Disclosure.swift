// Disclosure: from confidential counts to published ones, once, with noise.
//
// It is for managers' statistics: what they show of the many must not tell about the one. A
// period's true counts go in; figures that are differentially private for each ticket come out,
// agree among themselves, and are never drawn again.
//
// It trusts its caller for two things only: that one ticket contributes to each table no more than
// the plan says, and that the random numbers passed in are the operating system's. Everything is
// integer arithmetic, because rounding in floating point is where such noise has leaked before.
//
// It refuses to show what it was given: true counts cannot be printed, reflected upon or encoded,
// and there is one way out of them. It reads no clock, no file and no database, and keeps no noise.
//
//     ConfidentialCounts ─ noise, once per cell → NoisyTables ─ agree → PublishedFigures
//
// PublicationPlan.swift says how much noise, Agreement.swift how totals are made to agree,
// Figure.swift what is shown and how sure it is.

/// Why counts or figures were refused. No count is ever carried.
package enum DisclosureError: Error, Equatable, Sendable {
    /// A table has not as many cells as the plan says, or is absent.
    case wrongShape(CountTable)
    /// A cell is negative or greater than ``ConfidentialCounts/greatestCell``.
    case outOfRange(CountTable)
    /// A period's index is negative or beyond ``ConfidentialCounts/greatestPeriod``.
    case wrongPeriod
    /// Stored figures do not add up as published figures do: they are not what was released.
    case doesNotAgree
}

/// The tables that are counted, in the published order. Two-way tables are row-major: topic or
/// platform by context, in the catalogue's order.
package enum CountTable: String, CaseIterable, CodingKey, Sendable {
    /// Month received, within the quarter.
    case months = "MT"
    /// Topic by context.
    case topicContext = "TC"
    /// Platform by context.
    case platformContext = "PC"
    /// Language.
    case language = "LG"
    /// Risk, the catalogue's seven and then none named; true counts in 420ths of a ticket.
    case risk = "RK"
    /// First response: within 2, 5, 10, 20 business days, then later or none by day 20.
    case response = "RT"
    /// Outcome at that moment.
    case outcome = "OC"
}
