package import Enquiry

/// The names of platforms: proper names where they have one.
package struct PlatformPhrases: Sendable {
    package let gcpedia: String
    package let gcconnex: String
    package let gcforums: String
    package let sharepoint: String
    package let knowledgePortal: String
    package let serviceWiki: String
    package let wordpressBlog: String
    package let otherInternal: String
    package let twitter: String
    package let youtube: String
    package let facebook: String
    package let otherExternal: String

    /// A platform's name.
    package func name(of platform: Platform) -> String {
        switch platform {
        case .gcpedia: gcpedia
        case .gcconnex: gcconnex
        case .gcforums: gcforums
        case .sharepoint: sharepoint
        case .knowledgePortal: knowledgePortal
        case .serviceWiki: serviceWiki
        case .wordpressBlog: wordpressBlog
        case .otherInternal: otherInternal
        case .twitter: twitter
        case .youtube: youtube
        case .facebook: facebook
        case .otherExternal: otherExternal
        }
    }
}

extension PlatformPhrases {
    static let english = PlatformPhrases(
        gcpedia: "GCpedia", gcconnex: "GCconnex", gcforums: "GCforums",
        sharepoint: "SharePoint", knowledgePortal: "Knowledge Portal",
        serviceWiki: "Service wiki", wordpressBlog: "Internal WordPress blog",
        otherInternal: "Another internal tool", twitter: "Twitter", youtube: "YouTube",
        facebook: "Facebook", otherExternal: "Another public site")

    static let french = PlatformPhrases(
        gcpedia: "GCpédia", gcconnex: "GCconnex", gcforums: "GCforums",
        sharepoint: "SharePoint", knowledgePortal: "Portail du savoir",
        serviceWiki: "Wiki du service", wordpressBlog: "Blogue WordPress interne",
        otherInternal: "Autre outil interne", twitter: "Twitter", youtube: "YouTube",
        facebook: "Facebook", otherExternal: "Autre site public")
}
