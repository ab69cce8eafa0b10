/// What `ethicsdeskd` says to the operator about releases of statistics.
package struct ReleasePhrases: Sendable {
    package let countsUnreadable: @Sendable (_ path: String) -> String
}

extension ReleasePhrases {
    static let english = ReleasePhrases(
        countsUnreadable: {
            "\($0) holds no true tables: see “ethicsdeskd releases simulate --help”."
        })

    static let french = ReleasePhrases(
        countsUnreadable: {
            """
            \($0) ne contient pas de tableaux de comptes : voyez « ethicsdeskd releases simulate \
            --help ».
            """
        })
}
