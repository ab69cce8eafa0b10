/// What is said around every form.
package struct FormPhrases: Sendable {
    package let choose: String
    package let errorsHeading: String
    /// Stands before a page's title while something in it has to be mended.
    package let errorPrefix: String
    package let cookieMissing: String
}

extension FormPhrases {
    static let english = FormPhrases(
        choose: "Choose one",
        errorsHeading: "Something needs another look",
        errorPrefix: "Error: ",
        cookieMissing: """
            Your browser did not send back the cookie that shows that this form is yours. Allow \
            cookies for this site, then send again. Nothing was done and nothing is lost.
            """)

    static let french = FormPhrases(
        choose: "Faites un choix",
        errorsHeading: "Quelque chose est à revoir",
        errorPrefix: "Erreur : ",
        cookieMissing: """
            Votre navigateur n’a pas renvoyé le témoin qui montre que ce formulaire est le vôtre. \
            Permettez les témoins pour ce site, puis renvoyez. Rien n’a été fait et rien n’est \
            perdu.
            """)
}
