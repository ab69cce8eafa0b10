/// The page of one's second factor.
package struct FactorPagePhrases: Sendable {
    package let title: String
    package let introduction: String
    package let offLead: String
    package let begin: String
    package let secretHeading: String
    package let secretOnce: String
    package let begunLead: String
    package let turnOn: String
    package let onLead: @Sendable (_ left: Int) -> String
    package let codes: String
    package let turnOff: String
    package let codesHeading: String
    package let codesOnce: String
}

extension FactorPagePhrases {
    static let english = FactorPagePhrases(
        title: "Second factor",
        introduction: "A code of an authenticator, besides your passphrase.",
        offLead: """
            With an authenticator on your telephone, nobody comes in by your passphrase alone. If \
            you lose the telephone and the spare codes, you have to enrol again.
            """,
        begin: "Use an authenticator",
        secretHeading: "For your authenticator",
        secretOnce:
            "Type the characters into it, or give it the address. They are shown this once.",
        begunLead: "Type the code that the authenticator now shows.",
        turnOn: "Turn it on",
        onLead: { left in
            """
            Your second factor is on, with \(left == 1 ? "one spare code" : "\(left) spare codes") \
            left. To change it, show both once more.
            """
        },
        codes: "Draw other spare codes",
        turnOff: "Turn it off",
        codesHeading: "Your spare codes",
        codesOnce: """
            Each is good once in place of the authenticator’s code. Keep them on paper; they are \
            shown this once.
            """)

    static let french = FactorPagePhrases(
        title: "Deuxième facteur",
        introduction: "Un code d’authentificateur, en plus de votre phrase de passe.",
        offLead: """
            Avec un authentificateur sur votre téléphone, personne n’entre avec votre seule phrase \
            de passe. Si vous perdez le téléphone et les codes de secours, il faudra vous inscrire \
            de nouveau.
            """,
        begin: "Utiliser un authentificateur",
        secretHeading: "Pour votre authentificateur",
        secretOnce: """
            Tapez-y les caractères, ou donnez-lui l’adresse. Cela ne s’affiche que cette fois.
            """,
        begunLead: "Tapez le code que montre maintenant l’authentificateur.",
        turnOn: "Mettre en place",
        onLead: { left in
            """
            Votre deuxième facteur est en place; il vous reste \
            \(left < 2 ? "\(left) code" : "\(left) codes") de secours. Pour y changer quelque \
            chose, montrez de nouveau les deux.
            """
        },
        codes: "Tirer d’autres codes de secours",
        turnOff: "Retirer",
        codesHeading: "Vos codes de secours",
        codesOnce: """
            Chacun vaut une fois à la place du code de l’authentificateur. Gardez-les sur papier; \
            ils ne s’affichent que cette fois.
            """)
}
