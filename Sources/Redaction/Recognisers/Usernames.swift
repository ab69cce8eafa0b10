/// Login names stated as such: GCKey, network account, session, « nom d'utilisateur ».
///
/// Validation: a word that introduces a login, then a value that looks like one (a digit, an
/// underscore, a dot or a capital inside) or that is no word of either language.
/// Source: the context alone; logins have no format.
struct Usernames: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        let stated = document.statedAccounts(after: .login)
        return (stated + document.likelyAccounts(near: .login)).map {
            Candidate(
                tokens: $0, kind: .username, reason: .introduced,
                identity: document.accountIdentity($0))
        }
    }
}
