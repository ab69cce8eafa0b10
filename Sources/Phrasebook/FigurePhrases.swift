/// What the pages of published figures say besides the figures' names.
package struct FigurePhrases: Sendable {
    package let lead: String
    package let periods: String
    package let row: String
    package let number: String
    package let interval: String
    package let chart: String
    package let change: String
    package let download: String
    package let protectionHeading: String
    package let compared: @Sendable (_ period: String) -> String
}

extension FigurePhrases {
    static let english = FigurePhrases(
        lead: "Published once after each quarter, and never changed.",
        periods: "Published periods",
        row: "Which",
        number: "Number",
        interval: "Between",
        chart: "Chart",
        change: "Change",
        download: "Download as CSV",
        protectionHeading: "How enquiries are protected, and how sure the figures are",
        compared: { "Compared with: \($0)" })

    static let french = FigurePhrases(
        lead: "Publiées une fois après chaque trimestre, et jamais modifiées.",
        periods: "Périodes publiées",
        row: "Lesquelles",
        number: "Nombre",
        interval: "Entre",
        chart: "Graphique",
        change: "Variation",
        download: "Télécharger en CSV",
        protectionHeading: "Comment les demandes sont protégées, et ce que valent les chiffres",
        compared: { "Par rapport à\u{A0}: \($0)" })
}
