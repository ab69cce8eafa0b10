/// The handbook: short practical tips, one for every platform, context and risk. Which of them fit
/// a situation is decided here; their sentences are the Phrasebook's.
package enum HandbookTip: Hashable, Sendable {
    case platform(Platform)
    case context(Context)
    case risk(Risk)

    /// A stable code, such as `platform/twitter`, by which an answer cites the tip.
    package var code: String {
        switch self {
        case .platform(let platform): "platform/\(platform.rawValue)"
        case .context(let context): "context/\(context.rawValue)"
        case .risk(let risk): "risk/\(risk.rawValue)"
        }
    }

    /// Every tip, in the catalogue's order.
    package static let all: [HandbookTip] =
        Platform.allCases.map(HandbookTip.platform) + Context.allCases.map(HandbookTip.context)
        + Risk.allCases.map(HandbookTip.risk)

    /// The tips that fit a situation: the most particular first, which are what worries the
    /// enquirer; then the context; then the platform.
    package static func fitting(
        platform: Platform?, context: Context?, risks: [Risk]
    ) -> [HandbookTip] {
        Risk.allCases.filter(risks.contains).map(HandbookTip.risk)
            + [context.map(HandbookTip.context), platform.map(HandbookTip.platform)].compactMap(
                \.self)
    }
}
