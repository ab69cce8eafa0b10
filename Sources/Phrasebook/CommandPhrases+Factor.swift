/// What is said about a second factor at the command line.
package struct FactorPhrases: Sendable {
    package let prompt: String
    package let secret: String
    package let then: String
    package let secretWritten: @Sendable (_ path: String) -> String
    package let on: String
    package let off: String
    package let codes: String
    package let codesOnce: String
    package let codesWritten: @Sendable (_ path: String) -> String
}

extension FactorPhrases {
    static let english = FactorPhrases(
        prompt: "Code of your authenticator, or a spare code: ",
        secret: "Type this into your authenticator, or give it the address below:",
        then: "It is shown once. Then type the code that the authenticator shows.",
        secretWritten: {
            """
            The secret is in \($0), readable by you alone. Give it to your authenticator, then \
            “ethicsdesk second-factor confirm”.
            """
        },
        on: "The second factor is on: from now on a code is needed to sign in.",
        off: "The second factor is off: the passphrase alone signs in.",
        codes: "These spare codes are each good once, in place of the authenticator’s:",
        codesOnce: "Keep them on paper, apart from the authenticator. They are shown once.",
        codesWritten: { "The spare codes are in \($0), readable by you alone." })

    static let french = FactorPhrases(
        prompt: "Code de votre authentificateur, ou code de secours : ",
        secret: "Tapez ceci dans votre authentificateur, ou donnez-lui l’adresse qui suit :",
        then: "Cela ne s’affiche qu’une fois. Tapez ensuite le code que montre l’authentificateur.",
        secretWritten: {
            """
            Le secret est dans \($0), que personne d’autre ne peut lire. Donnez-le à votre \
            authentificateur, puis « ethicsdesk second-factor confirm ».
            """
        },
        on: "Le deuxième facteur est en place : il faut désormais un code pour se connecter.",
        off: "Le deuxième facteur est retiré : la phrase de passe suffit pour se connecter.",
        codes: """
            Chacun de ces codes de secours vaut une fois, à la place de celui de \
            l’authentificateur :
            """,
        codesOnce: """
            Gardez-les sur papier, loin de l’authentificateur. Ils ne s’affichent qu’une fois.
            """,
        codesWritten: {
            "Les codes de secours sont dans \($0), que personne d’autre ne peut lire."
        })
}
