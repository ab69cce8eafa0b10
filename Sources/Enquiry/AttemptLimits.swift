extension Limits {
    /// How often somebody may try to come in, and how much may come from one network. Passphrases
    /// have 77 bits: nobody guesses one. These bounds keep scrypt, a fifth of a second each time,
    /// for those who know theirs. Counts are of this period and, fading out, of the one before it.
    package enum Attempts {
        /// The period of all counts below: what is forgotten after it still lets nobody guess.
        package static let periodSeconds = 900

        /// Wrong passphrases for one account, from wherever strangers try: a handful of slips.
        package static let failuresPerAccount = 5

        /// Wrong passphrases from one network after which it is under suspicion: more slips than a
        /// department makes in a quarter of an hour. From then on an account that somebody failed
        /// at gets no further try from there, and every other account still gets its first.
        package static let failuresBeforeSuspicion = 30

        /// Wrong passphrases from one network at all: with handles made up, each a first try, they
        /// would keep scrypt busy for two minutes in fifteen and no longer.
        package static let failuresPerNetwork = 600

        /// Sign-ins from one network that may be in hand at once, at accounts that nobody failed at
        /// of late: six seconds of scrypt, so that nobody waits longer for others of his network.
        package static let inHandPerNetwork = 32

        /// The same at accounts that somebody failed at. They have places of their own.
        package static let suspectsInHandPerNetwork = 8

        /// Wrong passphrases from one known client, which the bounds above leave alone: its token
        /// may have been copied.
        package static let failuresPerClient = 20

        /// Days for which a client stays known after its last sign-in: a summer's leave.
        package static let knownClientDays = 90

        /// Filings from one network: an all-staff memo brings a thousand in an hour from behind one
        /// address, and three times that within a quarter of an hour is a program's doing.
        package static let filingsPerNetwork = 3_000

        /// One-time codes from one network: a new office of three hundred enrols in one morning.
        package static let enrolmentsPerNetwork = 300

        /// Names that are counted in one period, so that memory is bounded: a few megabytes. Where
        /// there are more, strangers wait for the next one.
        package static let namesCounted = 50_000
    }
}
