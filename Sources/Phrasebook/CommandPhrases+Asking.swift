/// What is said while somebody asks, replies or withdraws.
package struct AskingPhrases: Sendable {
    package let receiptPrompt: String
    package let editorNotice: String
    /// Change, try again, give up.
    package let editOrAgain: ChoicePhrase

    package let chooseTopic: String
    package let choosePlatform: String
    package let chooseContext: String
    package let chooseRisks: String

    package let previewHeading: String
    package let nothingHidden: String
    package let hiddenHeading: String
    /// Send, hide more, restore, –, give up.
    package let review: ChoicePhrase
    /// Send, hide more, restore, change, give up.
    package let reviewOrEdit: ChoicePhrase
    package let hidePrompt: String
    package let restorePrompt: String
    package let notInText: String

    package let filed: @Sendable (_ reference: String) -> String
    package let due: @Sendable (_ day: String) -> String
    package let receiptHeading: String
    package let receiptInFile: @Sendable (_ path: String) -> String
    package let losingIt: String
    package let mayBeFiled: String
    package let receiptMeanwhile: @Sendable (_ receipt: String) -> String

    package let replied: String
    /// Yes, no.
    package let withdrawQuestion: ChoicePhrase
    package let withdrawn: String
}

extension AskingPhrases {
    static let english = AskingPhrases(
        receiptPrompt: "Your receipt (it is not shown as you type): ",
        editorNotice: """
            Write above this line. Save and close to go on; leave it empty to call it off.
            This draft is kept in memory only and removed afterwards.
            """,
        editOrAgain: ChoicePhrase(
            question: "[e]dit your text, [t]ry again, or [q]uit and lose it?", letters: "etq"),
        chooseTopic: "What is your question about?",
        choosePlatform: "Where does it happen?",
        chooseContext: "In which capacity, and on whose time?",
        chooseRisks: "What worries you? Several numbers, or none: press Enter.",
        previewHeading: "Triage officers will see this, and nothing more, until one is assigned:",
        nothingHidden: "Nothing in it needed hiding.",
        hiddenHeading: "Hidden from them:",
        review: ChoicePhrase(
            question: "[s]end it, [h]ide more, [r]estore something, or [q]uit?", letters: "shr q"),
        reviewOrEdit: ChoicePhrase(
            question: "[s]end it, [h]ide more, [r]estore something, [e]dit, or [q]uit?",
            letters: "shreq"),
        hidePrompt: "Words to hide, as they stand in your text: ",
        restorePrompt: "Numbers to show again: ",
        notInText: "Those words are not in your text.",
        filed: { "Your enquiry is filed. Its reference is \($0)." },
        due: { "The Office of Values and Ethics will answer by \($0)." },
        receiptHeading: "This is your receipt. Write it down now; it is not shown again.",
        receiptInFile: { "Your receipt is in \($0), readable by you alone." },
        losingIt: """
            Your receipt is the only way back to your enquiry: whoever holds it can read the \
            enquiry, and if you lose it nobody can give it back to you, not even the Office.
            """,
        mayBeFiled: """
            The service did not confirm, so your enquiry may or may not have been filed. The same \
            receipt with the same question never files twice.
            """,
        receiptMeanwhile: {
            """
            Keep this receipt and look with “ethicsdesk status”; or put it in a file and ask \
            again with --receipt-file: \($0)
            """
        },
        replied: "Your reply is in.",
        withdrawQuestion: ChoicePhrase(
            question: """
                Withdraw your enquiry for good? Nobody will answer it any more. [y]es or [n]o:
                """, letters: "yn"),
        withdrawn: "Your enquiry is withdrawn. Only your receipt still opens it.")

    static let french = AskingPhrases(
        receiptPrompt: "Votre reçu (il ne s’affiche pas pendant la frappe) : ",
        editorNotice: """
            Écrivez au-dessus de cette ligne. Enregistrez et fermez pour continuer; laissez vide
            pour renoncer. Ce brouillon n’existe qu’en mémoire et sera supprimé.
            """,
        editOrAgain: ChoicePhrase(
            question: "[m]odifier le texte, [r]éessayer, ou [q]uitter et le perdre?",
            letters: "mrq"),
        chooseTopic: "Sur quoi porte votre question?",
        choosePlatform: "Où cela se passe-t-il?",
        chooseContext: "À quel titre, et à quel moment?",
        chooseRisks: "Qu’est-ce qui vous préoccupe? Un ou plusieurs numéros, ou Entrée pour aucun.",
        previewHeading: """
            Voici tout ce que verront les agents de triage, jusqu’à ce qu’un agent soit affecté :
            """,
        nothingHidden: "Rien n’avait à être masqué.",
        hiddenHeading: "Ce qui leur est masqué :",
        review: ChoicePhrase(
            question: "[e]nvoyer, ma[s]quer autre chose, [r]établir, ou [q]uitter?",
            letters: "esr q"),
        reviewOrEdit: ChoicePhrase(
            question: "[e]nvoyer, ma[s]quer autre chose, [r]établir, [m]odifier, ou [q]uitter?",
            letters: "esrmq"),
        hidePrompt: "Mots à cacher, tels qu’ils figurent dans votre texte : ",
        restorePrompt: "Numéros à rétablir : ",
        notInText: "Ces mots ne figurent pas dans votre texte.",
        filed: { "Votre demande est déposée. Son numéro de référence est \($0)." },
        due: { "Le Bureau des valeurs et de l’éthique vous répondra au plus tard le \($0)." },
        receiptHeading: """
            Voici votre reçu. Notez-le maintenant; il ne sera plus affiché.
            """,
        receiptInFile: { "Votre reçu est dans \($0), que personne d’autre ne peut lire." },
        losingIt: """
            Votre reçu est le seul moyen de retrouver votre demande : quiconque le détient \
            peut la lire, et si vous le perdez, personne ne peut vous le redonner, pas même le \
            Bureau.
            """,
        mayBeFiled: """
            Le service n’a pas confirmé : votre demande est peut-être déposée, peut-être pas. Le \
            même reçu avec la même question ne dépose jamais deux fois.
            """,
        receiptMeanwhile: {
            """
            Gardez ce reçu et vérifiez avec « ethicsdesk status »; ou mettez-le dans un \
            fichier et redemandez avec --receipt-file : \($0)
            """
        },
        replied: "Votre réplique est déposée.",
        withdrawQuestion: ChoicePhrase(
            question: """
                Retirer votre demande pour de bon? Plus personne n’y répondra. [o]ui ou [n]on :
                """, letters: "on"),
        withdrawn: "Votre demande est retirée. Seul votre reçu l’ouvre encore.")
}
