/// The page that gives the receipt, and makes sure that it was kept.
package struct ReceiptPhrases: Sendable {
    package let title: String
    package let reference: String
    package let due: String
    package let receiptHeading: String
    package let losing: String
    package let copy: String
    package let copied: String
    package let print: String
    package let download: String

    package let keepHeading: String
    package let keepIntroduction: String
    package let lastGroup: String
    package let check: String
    package let wrongGroup: String
    package let onward: String

    /// The name of the file that is downloaded, without its ending.
    package let fileName: String
    package let fileAdvice: String
}

extension ReceiptPhrases {
    static let english = ReceiptPhrases(
        title: "Your enquiry is filed",
        reference: "Reference",
        due: "Answer due by",
        receiptHeading: "Your receipt",
        losing: """
            This receipt is the only way back to your enquiry. Whoever holds it can read \
            everything in it. If you lose it, nobody can give it back to you, not even the Office.
            """,
        copy: "Copy it",
        copied: "Copied.",
        print: "Print this page",
        download: "Download it as a file",
        keepHeading: "Make sure that you have kept it",
        keepIntroduction: """
            Write the receipt down, print it or save it. Then type its last group here, reading \
            it from where you kept it.
            """,
        lastGroup: "The last six characters",
        check: "Check",
        wrongGroup: """
            These are not the last six characters of your receipt. Compare what you wrote down \
            with the receipt above.
            """,
        onward: "Go on without this check",
        fileName: "receipt",
        fileAdvice: """
            Keep this file where nobody else finds it: whoever has the receipt can read the enquiry.
            """)

    static let french = ReceiptPhrases(
        title: "Votre demande est déposée",
        reference: "Référence",
        due: "Réponse attendue au plus tard le",
        receiptHeading: "Votre reçu",
        losing: """
            Ce reçu est le seul moyen de retrouver votre demande. Quiconque le détient peut tout \
            y lire. Si vous le perdez, personne ne peut vous le redonner, pas même le Bureau.
            """,
        copy: "Le copier",
        copied: "Copié.",
        print: "Imprimer cette page",
        download: "Le télécharger dans un fichier",
        keepHeading: "Assurez-vous de l’avoir conservé",
        keepIntroduction: """
            Notez le reçu, imprimez-le ou enregistrez-le. Tapez ensuite son dernier groupe ici, en \
            le lisant là où vous l’avez conservé.
            """,
        lastGroup: "Les six derniers caractères",
        check: "Vérifier",
        wrongGroup: """
            Ce ne sont pas les six derniers caractères de votre reçu. Comparez ce que vous avez \
            noté avec le reçu ci-dessus.
            """,
        onward: "Continuer sans cette vérification",
        fileName: "recu",
        fileAdvice: """
            Gardez ce fichier là où personne d’autre ne le trouvera : quiconque a le reçu peut \
            lire la demande.
            """)
}
