/// What the pages say in one language. Tips and names come from the handbook and the catalogue.
package struct PagePhrases: Sendable {
    /// The words of the pages' addresses.
    package let slugs: SlugPhrases
    /// What stands around every page.
    package let frame: FramePhrases
    /// What is said around every form.
    package let forms: FormPhrases
    /// Asking: the form, the preview and the receipt.
    package let ask: AskPhrases
    package let preview: PreviewPhrases
    package let receipt: ReceiptPhrases
    /// Who must not see an enquiry.
    package let exclusion: ExclusionPhrases
    /// Coming back with a receipt.
    package let enquiry: EnquiryPhrases
    /// The staff's pages.
    package let desk: DeskPhrases
    /// Published figures.
    package let figures: FigurePhrases
    /// Names of what is hidden.
    package let hidden: HiddenPhrases
    /// The home page, from its title to how to ask.
    package let home: HomePhrases
    /// What is promised, and what is not.
    package let promises: PromisePhrases
    /// Headings of the handbook.
    package let handbook: HandbookHeadings
}

/// What stands around every page.
package struct FramePhrases: Sendable {
    package let office: String
    package let skip: String
    /// The other language's name, in that language.
    package let otherLanguage: String
    package let navigationLabel: String
    /// Names the links of the site, for whoever hears them.
    package let siteLabel: String
    package let ask: String
    package let enquiry: String
    package let staffDoor: String
    package let homeLink: String
    package let footer: String
    package let errorAdvice: String
}

/// The headings of the handbook's three parts.
package struct HandbookHeadings: Sendable {
    package let heading: String
    package let introduction: String
    package let risks: String
    package let contexts: String
    package let platforms: String
}

extension PagePhrases {
    static let english = PagePhrases(
        slugs: .english, frame: .english, forms: .english, ask: .english, preview: .english,
        receipt: .english, exclusion: .english, enquiry: .english, desk: .english,
        figures: .english, hidden: .english, home: .english,
        promises: .english,
        handbook: .english)

    static let french = PagePhrases(
        slugs: .french, frame: .french, forms: .french, ask: .french, preview: .french,
        receipt: .french, exclusion: .french, enquiry: .french, desk: .french,
        figures: .french, hidden: .french, home: .french,
        promises: .french,
        handbook: .french)
}

extension FramePhrases {
    static let english = FramePhrases(
        office: "Office of Values and Ethics",
        skip: "Skip to main content",
        otherLanguage: "Français",
        navigationLabel: "On this page",
        siteLabel: "This site",
        ask: "Ask",
        enquiry: "My enquiry",
        staffDoor: "Staff of the Office",
        homeLink: "Go to the home page",
        footer: """
            EthicsDesk takes text only, without attachments. It asks no other site for anything \
            and needs no scripts.
            """,
        errorAdvice: """
            You can go back and try again. An enquiry that you have a receipt for is not affected.
            """)

    static let french = FramePhrases(
        office: "Bureau des valeurs et de l’éthique",
        skip: "Passer au contenu principal",
        otherLanguage: "English",
        navigationLabel: "Sur cette page",
        siteLabel: "Ce site",
        ask: "Demander",
        enquiry: "Ma demande",
        staffDoor: "Personnel du Bureau",
        homeLink: "Aller à la page d’accueil",
        footer: """
            EthicsDesk n’accepte que du texte, sans pièce jointe. Il ne fait appel à aucun autre \
            site et n’a besoin d’aucun script.
            """,
        errorAdvice: """
            Vous pouvez revenir en arrière et réessayer. Une demande dont vous avez le reçu n’en \
            est pas touchée.
            """)
}

extension HandbookHeadings {
    static let english = HandbookHeadings(
        heading: "The handbook",
        introduction: """
            Short tips to help you judge for yourself. They are general advice and do not replace \
            the Code of Conduct; where one does not settle your case, ask.
            """,
        risks: "By what worries you",
        contexts: "By capacity and time",
        platforms: "By platform")

    static let french = HandbookHeadings(
        heading: "Le guide",
        introduction: """
            De courts conseils pour vous aider à juger par vous-même. Ils sont d’ordre général et \
            ne remplacent pas le Code de conduite; si aucun ne règle votre cas, demandez.
            """,
        risks: "Selon ce qui vous préoccupe",
        contexts: "Selon le titre et le moment",
        platforms: "Selon la plateforme")
}
