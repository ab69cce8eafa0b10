/// What `ethicsdeskd` says to the operator about releases of statistics.
package struct ReleasePhrases: Sendable {
    package let released: @Sendable (_ period: String) -> String
    package let nothingDue: String
    package let restored: @Sendable (_ number: Int) -> String
    package let copyDiffers: @Sendable (_ path: String) -> String
    package let countsUnreadable: @Sendable (_ path: String) -> String
    package let releaseKey: @Sendable (_ key: String) -> String
}

extension ReleasePhrases {
    static let english = ReleasePhrases(
        released: { "\($0): counted, drawn, made to agree, released." },
        nothingDue: "no statistics are due; nothing was released.",
        restored: { "releases put back: \($0)." },
        copyDiffers: {
            """
            \($0) is no copy of this database's releases: it does not verify, or tells otherwise. \
            Nothing was changed.
            """
        },
        countsUnreadable: {
            "\($0) holds no true tables: see “ethicsdeskd releases simulate --help”."
        },
        releaseKey: { "released statistics are checked with this key: \($0)" })

    static let french = ReleasePhrases(
        released: { "\($0) : compté, bruité, concilié, publié." },
        nothingDue: "aucune statistique n’est à publier; rien n’a été publié.",
        restored: { "publications remises en place : \($0)." },
        copyDiffers: {
            """
            \($0) n’est pas une copie des publications de cette base : elle ne se vérifie pas, ou \
            dit autre chose. Rien n’a été changé.
            """
        },
        countsUnreadable: {
            """
            \($0) ne contient pas de tableaux de comptes : voyez « ethicsdeskd releases simulate \
            --help ».
            """
        },
        releaseKey: { "les statistiques publiées se contrôlent avec cette clé : \($0)" })
}
