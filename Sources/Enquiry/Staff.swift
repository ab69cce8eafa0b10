/// The one role group an account belongs to.
package enum StaffRole: String, CaseIterable, Sendable {
    /// Works tickets of the queues it is a member of.
    case officer
    /// Sees published statistics.
    case manager
    /// Verifies the trail.
    case auditor
    /// Manages accounts and reads nothing.
    case administrator
}

/// What an officer does in one queue.
package enum Duty: String, CaseIterable, Sendable {
    /// Reads what is assigned to him.
    case officer
    /// Reads the queue's redacted copies, takes and assigns.
    case triage
}

/// What a staff account signs in as: `triage.one`. Small letters, digits, dots and dashes,
/// beginning with a letter.
package struct Handle: Hashable, Sendable {
    /// The handle as stored.
    package let text: String

    /// Accepts `Limits.handleCharacters` characters in any letter case; nil otherwise.
    package init?(_ typed: String) {
        let text = typed.lowercased()
        guard Limits.handleCharacters.contains(text.utf8.count),
            let first = text.utf8.first, (0x61...0x7A).contains(first),
            text.utf8.allSatisfy({
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
            })
        else { return nil }
        self.text = text
    }
}

/// Names a staff account in `Identifier<StaffAccount>`.
package struct StaffAccount: Sendable, Equatable {
    /// The account's random name inside the house.
    package let id: Identifier<StaffAccount>
    /// What it signs in as.
    package let handle: Handle
    /// What it may do.
    package let role: StaffRole

    /// Makes an account of parts that were parsed already.
    package init(id: Identifier<StaffAccount>, handle: Handle, role: StaffRole) {
        self.id = id
        self.handle = handle
        self.role = role
    }
}

/// Whether an account can be used.
package enum AccountStatus: String, CaseIterable, Sendable {
    case active
    case disabled
}

/// One line of the list of accounts.
package struct ListedAccount: Sendable {
    /// The account.
    package let account: StaffAccount
    /// Whether it can be used.
    package let status: AccountStatus
    /// The queues it is a member of, by code.
    package let memberships: [Membership]

    /// Makes a line of parts that were parsed already.
    package init(account: StaffAccount, status: AccountStatus, memberships: [Membership]) {
        self.account = account
        self.status = status
        self.memberships = memberships
    }
}

/// One of an account's sessions, as its holder sees it.
package struct OpenSession: Sendable {
    /// What it is called. It proves nothing.
    package let id: Identifier<OpenSession>
    /// When it was opened: seconds since 1 January 1970, UTC.
    package let startedAtUnixSeconds: Int
    /// When it was last used, to the minute.
    package let usedAtUnixSeconds: Int
    /// When it ends unless it is used before that.
    package let endsAtUnixSeconds: Int
    /// Whether it is the one that asks.
    package let isCurrent: Bool

    /// Makes a session of parts that were parsed already.
    package init(
        id: Identifier<OpenSession>, startedAtUnixSeconds: Int, usedAtUnixSeconds: Int,
        endsAtUnixSeconds: Int, isCurrent: Bool
    ) {
        self.id = id
        self.startedAtUnixSeconds = startedAtUnixSeconds
        self.usedAtUnixSeconds = usedAtUnixSeconds
        self.endsAtUnixSeconds = endsAtUnixSeconds
        self.isCurrent = isCurrent
    }
}

/// What an officer is to a queue.
package struct Membership: Sendable, Equatable {
    /// The queue.
    package let queue: QueueCode
    /// What he does there.
    package let duty: Duty
    /// Whether a triage officer has certified his key: nothing is sealed to it before.
    package let isAdmitted: Bool

    /// Makes a membership of parts that were parsed already.
    package init(queue: QueueCode, duty: Duty, isAdmitted: Bool) {
        self.queue = queue
        self.duty = duty
        self.isAdmitted = isAdmitted
    }
}
