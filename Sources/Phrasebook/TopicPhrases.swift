package import Enquiry

/// The names of topics.
package struct TopicPhrases: Sendable {
    package let opinions: String
    package let identity: String
    package let information: String
    package let colleagues: String
    package let `public`: String
    package let officialAccount: String
    package let outsideActivity: String
    package let other: String

    /// A topic's name.
    package func name(of topic: Topic) -> String {
        switch topic {
        case .opinions: opinions
        case .identity: identity
        case .information: information
        case .colleagues: colleagues
        case .public: `public`
        case .officialAccount: officialAccount
        case .outsideActivity: outsideActivity
        case .other: other
        }
    }
}

extension TopicPhrases {
    static let english = TopicPhrases(
        opinions: "Views on politics or policy",
        identity: "Naming my workplace or position",
        information: "Sharing work information, photographs or recordings",
        colleagues: "Colleagues and managers",
        public: "Dealing with clients and the public online",
        officialAccount: "An official account",
        outsideActivity: "An activity outside work",
        other: "Something else")

    static let french = TopicPhrases(
        opinions: "Opinions sur la politique ou les politiques publiques",
        identity: "Mention de mon lieu de travail ou de mon poste",
        information: "Diffusion d’information, de photos ou d’enregistrements liés au travail",
        colleagues: "Collègues et gestionnaires",
        public: "Échanges en ligne avec les clients et le public",
        officialAccount: "Compte officiel",
        outsideActivity: "Activité à l’extérieur du travail",
        other: "Autre sujet")
}
