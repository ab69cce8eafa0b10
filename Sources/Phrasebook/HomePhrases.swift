/// The home page, from its title to how to ask. Commands are the same in both languages.
package struct HomePhrases: Sendable {
    package let title: String
    package let lead: String

    package let aboutHeading: String
    package let about: String
    package let standard: String

    package let wayHeading: String
    package let wayWrite: String
    package let wayRedact: String
    package let wayTriage: String
    package let wayRead: String
    package let wayReturn: String

    package let askHeading: String
    package let askIntroduction: String
    package let askAction: String
    package let returnAction: String
    package let commandIntroduction: String
    package let address: String
    package let preview: String
    package let ask: String
    package let status: String
    package let reply: String
    package let withdraw: String
    package let redact: String

    /// How an enquiry is treated, step by step.
    package var way: [String] { [wayWrite, wayRedact, wayTriage, wayRead, wayReturn] }
}

extension HomePhrases {
    static let english = HomePhrases(
        title: "Ask about social media, in confidence",
        lead: """
            Not sure whether to post, share, answer or join? Ask the Office of Values and Ethics \
            how the Code of Conduct applies. You need no account and give no name.
            """,
        aboutHeading: "What this desk is",
        about: """
            Employees of the department ask here what the Code means for what they do on social \
            media, inside the government’s network or outside it, at work or off duty. An officer \
            answers in the language you choose. You get guidance; the decision stays yours.
            """,
        standard: """
            The first answer is due within five business days. Your acknowledgement names the day.
            """,
        wayHeading: "How your enquiry is treated",
        wayWrite: """
            You write your question and say what it is about. Your name, branch and region are not \
            asked for.
            """,
        wayRedact: """
            A program hides names, numbers and other details. You see the result first, and can \
            hide more or show something again.
            """,
        wayTriage: """
            Triage officers see that redacted copy, not your own words, and assign an officer.
            """,
        wayRead: """
            The assigned officer opens the original to answer you. Every opening is recorded first.
            """,
        wayReturn: """
            Your receipt, and nothing else, brings you back: to read the answer, reply, withdraw, \
            and see who opened your enquiry and when.
            """,
        askHeading: "How to ask",
        askIntroduction: """
            On this site: see the tips that fit, write, check what triage will see, send, and keep \
            the receipt. It takes a few minutes.
            """,
        askAction: "Ask a question",
        returnAction: "I have a receipt",
        commandIntroduction: """
            The same from a command line, with the program ethicsdesk. Commands that need your \
            text or your receipt ask for it and never take the receipt on the command line.
            """,
        address: "Say once where the desk is, with the address of this site:",
        preview: "See what triage would see of a text. Nothing is kept:",
        ask: "Ask. Write down the receipt that you are given at the end:",
        status: "Come back: read the answer, and see who opened your enquiry:",
        reply: "Reply, also when the Office asks you something:",
        withdraw: "Withdraw your enquiry:",
        redact: "Or hide details in a text on your own computer, without any connection:")

    static let french = HomePhrases(
        title: "Une question sur les médias sociaux, en toute confidentialité",
        lead: """
            Vous hésitez à publier, à partager, à répondre ou à adhérer? Demandez au Bureau des \
            valeurs et de l’éthique comment le Code de conduite s’applique. Il ne faut ni compte \
            ni nom.
            """,
        aboutHeading: "À quoi sert ce service",
        about: """
            Les employés du ministère demandent ici ce que le Code signifie pour ce qu’ils font \
            dans les médias sociaux, sur le réseau du gouvernement ou ailleurs, au travail ou non. \
            Un agent répond dans la langue de votre choix. Vous recevez un conseil; la décision \
            vous revient.
            """,
        standard: """
            La première réponse est attendue dans les cinq jours ouvrables. L’accusé de réception \
            en précise le jour.
            """,
        wayHeading: "Comment votre demande est traitée",
        wayWrite: """
            Vous écrivez votre question et dites sur quoi elle porte. On ne vous demande ni votre \
            nom, ni votre direction, ni votre région.
            """,
        wayRedact: """
            Un programme masque les noms, les numéros et d’autres détails. Vous voyez d’abord le \
            résultat, et pouvez en masquer davantage ou en rétablir.
            """,
        wayTriage: """
            Les agents de triage voient cette copie caviardée, non votre texte, puis y affectent \
            un agent.
            """,
        wayRead: """
            L’agent affecté ouvre l’original pour vous répondre. Chaque ouverture est d’abord \
            consignée.
            """,
        wayReturn: """
            Votre reçu, et rien d’autre, vous permet de revenir : pour lire la réponse, répliquer, \
            retirer la demande, et voir qui l’a ouverte et quand.
            """,
        askHeading: "Comment poser votre question",
        askIntroduction: """
            Sur ce site : voyez les conseils qui conviennent, écrivez, vérifiez ce que verra le \
            triage, envoyez, et conservez le reçu. Il y en a pour quelques minutes.
            """,
        askAction: "Poser une question",
        returnAction: "J’ai un reçu",
        commandIntroduction: """
            La même chose en ligne de commande, avec le programme ethicsdesk. Les commandes qui \
            ont besoin de votre texte ou de votre reçu vous le demandent, et ne prennent jamais le \
            reçu sur la ligne de commande.
            """,
        address: "Indiquez une fois où se trouve le service, avec l’adresse de ce site :",
        preview: "Voyez ce que le triage verrait d’un texte. Rien n’en est conservé :",
        ask: "Posez votre question. Notez le reçu que vous recevez à la fin :",
        status: "Revenez : lisez la réponse, et voyez qui a ouvert votre demande :",
        reply: "Répliquez, notamment si le Bureau vous pose une question :",
        withdraw: "Retirez votre demande :",
        redact: "Ou masquez les détails d’un texte sur votre ordinateur, sans connexion :")
}
