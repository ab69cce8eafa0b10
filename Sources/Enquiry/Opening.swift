/// One opening of an original, as the enquirer sees it.
package struct Opening: Sendable, Equatable {
    /// Seconds since 1 January 1970, UTC.
    package let atUnixSeconds: Int
    /// In what duty somebody opened it.
    package let duty: Duty

    /// Makes an opening of parts that were parsed already.
    package init(atUnixSeconds: Int, duty: Duty) {
        self.atUnixSeconds = atUnixSeconds
        self.duty = duty
    }
}
