import Enquiry

/// Words that stand in enquiries and answers and nowhere else, and texts made of them.
enum Planted {
    static let question = """
        Good morning. My name is Quentin Brambleworth and my manager, Odile Fauxbourg, saw my post \
        about the zeppelin hangar on Twitter. My SIN is 046 454 286, I can be reached at \
        613-555-0142 or quentin.brambleworth@dept.example. May I keep the account?
        """
    static let french = """
        Bonjour, je m'appelle Mireille Trucmuche. Odile Fauxbourg a vu ma photo du dirigeable sur \
        Facebook. Puis-je la laisser ? Mon numéro est le 819-555-0177.
        """
    static let reply = "Is marzipan allowed on my profile, and what of Brambleworth's velocipede?"
    static let answer = "Keep the quicksilver out of it, Quentin."
    static let note = "Saperlipopette: he sounds worried."
    static let clarification = "Which perlimpinpin do you mean?"

    /// What stands in a standard answer: no enquiry, and kept in clear.
    static let guidance = "Prune the rhododendron of your followers twice a year."

    /// What must be found nowhere. Most of it is not hidden from triage: the redacted copies are
    /// sealed as well.
    static let words = [
        "Quentin", "Brambleworth", "Fauxbourg", "zeppelin", "046 454 286", "046454286",
        "613-555-0142", "quentin.brambleworth@dept.example", "Mireille", "Trucmuche", "dirigeable",
        "819-555-0177", "marzipan", "velocipede", "quicksilver", "Saperlipopette", "perlimpinpin",
    ]
}
