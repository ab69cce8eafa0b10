/// Every bound of the domain, each with its reason. What a face refuses, it refuses by these.
package enum Limits {
    /// A question, reply, answer or note, in UTF-8 bytes. Ten pages of text: more is an attachment,
    /// and this version takes text only. The largest size bucket of a sealed text holds it.
    package static let textBytes = 32_768

    /// A question or reply below this many characters other than white space asks nothing.
    package static let textCharactersAtLeast = 3

    /// Ranges to hide or restore in one text. A person marks words by hand; a program that sends
    /// more is probing the redactor.
    package static let markedRanges = 500

    /// Words that a person wishes hidden or shown in one text, of each kind: what somebody goes
    /// through by hand. Each is looked for in the whole text.
    package static let wishes = 100
    /// Wordings that an officer hides in one act, and the bytes of each: names and phrases, typed
    /// by hand.
    package static let wordings = 50
    package static let wordingBytes = 500

    /// Concealments of one ticket, proposed ones included: each is a line that its enquirer reads.
    package static let concealmentsPerTicket = 100

    /// Standard answers of one queue: what an officer looks through in a list without searching.
    package static let standardAnswersPerQueue = 100
    /// A standard answer's title, in bytes: a line of that list.
    package static let standardAnswerTitleBytes = 150
    /// Its text in one language, in bytes: a page and a half. An answer holds several; what is
    /// longer is to be published, and an answer points to it.
    package static let standardAnswerTextBytes = 4_000

    /// Entries in one ticket. A conversation longer than this needs a meeting.
    package static let entriesPerTicket = 200

    /// An enquirer's own entries in one ticket. Fewer than all, so that nobody can fill a ticket up
    /// before the Office has answered it.
    package static let enquirerEntriesPerTicket = 100

    /// Sealed bytes of one ticket's texts: about a hundred pages. It bounds what one reading holds
    /// in memory, also where a slow reader takes two minutes for it.
    package static let sealedBytesPerTicket = 1_048_576

    /// Officers assigned to one ticket at a time: each is one more person who reads it.
    package static let assigneesPerTicket = 5

    /// A member's name before the public, in UTF-8 bytes: it is read in a list.
    package static let publicNameBytes = 120

    /// Names that one enquirer can give of those who must not see his enquiry: a whole Office of
    /// the usual size. Each other triage officer costs a seal.
    package static let exclusionsPerTicket = 20

    /// Grants that letting somebody into tickets kept from others makes in one go, and the most
    /// that one admission makes: about a second's work. Admitting again goes on.
    package static let confidencesPerBatch = 200
    package static let confidencesPerAdmission = 2_000

    /// Members of a queue who are offered when a ticket is assigned; a queue that has more names
    /// them by handle.
    package static let membersShown = 200

    /// Tickets on one page of a queue: what one screen holds, and what one request may decrypt.
    package static let ticketsPerPage = 50

    /// Accounts on one page of their list: more than most departments' Offices have.
    package static let accountsPerPage = 100

    /// Trail events in one page of an export, so that a response is bounded in memory.
    package static let trailLinksPerPage = 1_000

    /// Filings that are put on the trail in one transaction: ten busy days.
    package static let filingsPerBatch = 10_000

    /// Checkpoints on one page of their list: a screen or two.
    package static let checkpointsPerPage = 100

    /// A queue's code, in characters: it is typed, and shown in tables.
    package static let queueCodeCharacters = 40

    /// A staff handle, in characters: it is typed at every sign-in.
    package static let handleCharacters = 2...32

    /// Business days within which a first answer is due: the service standard.
    package static let businessDaysToFirstAnswer = 5

    /// Business days before a first answer is due from which it is due soon: time enough to write
    /// it, and not so much that half of a queue is.
    package static let businessDaysDueSoon = 2

    /// Business days after which first answers are counted in bands; after the last a ticket counts
    /// as not answered in time.
    package static let answerBands = [2, businessDaysToFirstAnswer, 10, 20]

    /// Business days after a quarter on which its statistics are released: a week in which what was
    /// done in its last days has arrived.
    package static let businessDaysToRelease = 6

    /// A request's body in bytes: a text at its bound, all of it escaped as JSON's six-byte
    /// `\u00XX`, and room for the rest.
    package static let requestBodyBytes = 6 * textBytes + 32_768

    /// Hours a staff session lives, however busy it is: a long working day.
    package static let sessionHours = 12

    /// Minutes after which a staff session that nobody uses ends: a long lunch.
    package static let sessionIdleMinutes = 60

    /// Days an enrolment code lives: long enough for an internal envelope to arrive.
    package static let enrolmentDays = 14

    /// Sign-ins that may wait for scrypt, which computes one at a time in a fifth of a second: more
    /// would wait longer than a person does.
    package static let signInsWaiting = 50

    /// Months that a ticket stays after its last use, whatever the Office decides: the Privacy
    /// Regulations' two years. The database says the same, to everybody.
    package static let retentionFloorMonths = 24

    /// Months after filing at which the floor alone counts, unless the Office says otherwise.
    package static let retentionCeilingMonths = 84

    /// Months that a rule may name: a century is a slip of the hand.
    package static let retentionLongestMonths = 1_200

    /// Tickets purged in one transaction: a second's work, and as much to do again.
    package static let ticketsPerPurge = 100

    /// Tickets that a dry run lists: more than anybody reads.
    package static let ticketsListed = 10_000

    /// Minutes for which an event of the trail may stay unchained before originals close. The
    /// keeper chains every few seconds; a quarter of an hour is a crash that nobody has seen to.
    package static let trailStallMinutes = 15
}
