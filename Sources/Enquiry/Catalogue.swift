// The codes that are stored and published, in their published order. Their names in English and
// French are sentences of the Phrasebook; statistics count cells of these lists and nothing else.

/// A language the desk speaks. Both are equal.
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case french = "fr"
}

/// What an enquiry is about.
package enum Topic: String, CaseIterable, Sendable {
    case opinions
    case identity
    case information
    case colleagues
    case `public`
    case officialAccount = "official-account"
    case outsideActivity = "outside-activity"
    case other
}

/// Where it happens: the department's own tools first, then the outside world's.
package enum Platform: String, CaseIterable, Sendable {
    case gcpedia
    case gcconnex
    case gcforums
    case sharepoint
    case knowledgePortal = "knowledge-portal"
    case serviceWiki = "service-wiki"
    case wordpressBlog = "wordpress-blog"
    case otherInternal = "other-internal"
    case twitter
    case youtube
    case facebook
    case otherExternal = "other-external"

    /// Whether the platform is inside the government's own network.
    package var isInternal: Bool {
        switch self {
        case .twitter, .youtube, .facebook, .otherExternal: false
        default: true
        }
    }
}

/// In which capacity, and on whose time.
package enum Context: String, CaseIterable, Sendable {
    case officialAtWork = "official-at-work"
    case officialOffDuty = "official-off-duty"
    case personalAtWork = "personal-at-work"
    case personalOffDuty = "personal-off-duty"
}

/// What worries the enquirer; several may be named, or none.
package enum Risk: String, CaseIterable, Sendable {
    case immediateTransmission = "immediate-transmission"
    case lossOfControl = "loss-of-control"
    case wideAudience = "wide-audience"
    case permanence
    case alteration
    case exposedIdentity = "exposed-identity"
    case personalInformation = "personal-information"
}

/// A value of the Code that an answer may cite.
package enum CodeValue: String, CaseIterable, Sendable {
    case respectForDemocracy = "respect-for-democracy"
    case respectForPeople = "respect-for-people"
    case integrity
    case stewardship
    case excellence
}

/// What an answer comes down to; given with each answer.
package enum Outcome: String, CaseIterable, Sendable {
    case proceed
    case proceedWithCare = "proceed-with-care"
    case advisedAgainst = "advised-against"
    case referred
    case other
}
