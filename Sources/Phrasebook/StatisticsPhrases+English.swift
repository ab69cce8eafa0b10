extension StatisticsPhrases {
    static let english = StatisticsPhrases(
        heading: "Statistics",
        total: "Enquiries received",
        resolved: "Enquiries answered, or unanswered after 20 business days",
        withinStandard: "Answered within 5 business days",
        months: "Received, by month",
        topics: "Received, by topic",
        platforms: "Received, by platform",
        contexts: "Received, by capacity and time",
        languages: "Received, by language",
        risks: "Received, by risk named",
        responses: "First answer, after how many business days",
        outcomes: "Outcome of the first answer",
        topicsByContext: "Received, by topic and context",
        platformsByContext: "Received, by platform and context",
        noRisk: "None named",
        bands: [
            "0 to 2 days", "3 to 5 days", "6 to 10 days", "11 to 20 days", "Not within 20 days",
        ],
        up: "up since the period before",
        down: "down since the period before",
        unclear: "no change beyond the margin",
        notShown: "too few to show",
        aboutMargins: """
            ± is the margin: the true number lies within it 19 times out of 20. An arrow shows a \
            change greater than the margin for changes; what has none cannot be told from noise. \
            Figures as small as their margin are not shown.
            """,
        protection: """
            Before publication, random noise was added once to every count, and the figures were \
            made to add up. Whatever else somebody knows, they change the odds that any one \
            enquiry was made by a factor of at most 9.5, and by far less what can be told of it. \
            This holds for each enquiry, not for a person who makes several, and not for figures \
            that the Office gives elsewhere. What is published never changes.
            """,
        nothingYet: """
            No statistics are published yet. They are released on the sixth business day after a \
            quarter.
            """,
        otherPeriods: "Other periods: ",
        quarterForm: { "\($0) to \($1) \($2)" },
        yearForm: { "Fiscal year \($0)" },
        releasedOn: { "Released \($0)" },
        quartersOf: { "Sum of \($0) of 4 quarters" },
        points: { "\($0)% ± \($1) points" },
        intact: { "The releases are intact. Releases: \($0)." },
        broken: { "The releases do not hold. Line \($0): " },
        notAnExport: "this is no export of releases.",
        notALine: "the line is not spelled as the format spells it.",
        cutShort: "the file ends within a line.",
        unchained: "the release does not follow from the one before it.",
        edited: "the release is not what was signed.",
        unknownKey: "the release is signed by another key than was given.",
        badSignature: "the signature is not of this release.",
        outOfOrder: "the period does not come after the one before it.",
        planChanged: "the plan changed within a fiscal year.",
        overspent: "the release does not spend what the ledger allows.",
        differsFromKept: "the checkpoint that was kept signs another history.")
}
