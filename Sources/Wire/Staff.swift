// What staff accounts, sessions and the trail look like on the wire.

/// `POST /v1/enrolments`: a one-time code for a new key.
package struct EnrolmentRequest: Codable, Sendable {
    package var code: String?
    /// The language of the passphrase's words: `en` or `fr`.
    package var language: String?

    package init(code: String? = nil, language: String? = nil) {
        self.code = code
        self.language = language
    }
}

/// The passphrase that was generated; it is shown once and kept nowhere.
package struct EnrolmentAcknowledgement: Codable, Sendable {
    package var handle: String
    package var passphrase: String
    /// The new key's fingerprint, which its holder tells whoever admits it.
    package var fingerprint: String
    /// Whether a triage officer has yet to admit the new key to a queue.
    package var awaitsAdmission: Bool

    package init(handle: String, passphrase: String, fingerprint: String, awaitsAdmission: Bool) {
        self.handle = handle
        self.passphrase = passphrase
        self.fingerprint = fingerprint
        self.awaitsAdmission = awaitsAdmission
    }
}

/// `PUT /v1/queues/{q}/members/{handle}/admission`.
package struct AdmissionRequest: Codable, Sendable {
    /// The fingerprint of the member's key, as the member told it.
    package var fingerprint: String?

    package init(fingerprint: String? = nil) { self.fingerprint = fingerprint }
}

/// `POST /v1/sessions`.
package struct SignInRequest: Codable, Sendable {
    package var handle: String?
    package var passphrase: String?
    /// Of the authenticator, or a spare one, where the account has a second factor.
    package var code: String?
    /// What an earlier sign-in gave as `client`: whoever tries the account's passphrase elsewhere
    /// then keeps nobody out here.
    package var client: String?

    package init(
        handle: String? = nil, passphrase: String? = nil, code: String? = nil,
        client: String? = nil
    ) {
        self.handle = handle
        self.passphrase = passphrase
        self.code = code
        self.client = client
    }
}

/// A session that was opened.
package struct SessionAcknowledgement: Codable, Sendable {
    package var token: String
    package var handle: String
    package var role: String
    /// Hours until it ends by itself, however busy it is.
    package var hours: Int
    /// To be kept and sent with the next sign-in. It opens nothing.
    package var client: String

    package init(token: String, handle: String, role: String, hours: Int, client: String) {
        self.token = token
        self.handle = handle
        self.role = role
        self.hours = hours
        self.client = client
    }
}

/// `GET /v1/sessions`: the caller's sessions, newest first.
package struct SessionList: Codable, Sendable {
    /// One session.
    package struct Session: Codable, Sendable, Equatable {
        /// What it is called; it proves nothing.
        package var id: String
        /// ISO 8601, UTC, to the second.
        package var startedAt: String
        /// When it was last used, to the minute.
        package var usedAt: String
        /// When it ends unless it is used before that.
        package var endsAt: String
        /// Whether it is the one that asks.
        package var current: Bool
        package init(
            id: String, startedAt: String, usedAt: String, endsAt: String, current: Bool
        ) {
            self.id = id
            self.startedAt = startedAt
            self.usedAt = usedAt
            self.endsAt = endsAt
            self.current = current
        }
    }
    package var sessions: [Session]

    package init(sessions: [Session]) { self.sessions = sessions }
}

/// `POST /v1/staff`.
package struct StaffRequest: Codable, Sendable {
    package var handle: String?
    package var role: String?
    /// For officers: the queue, and what they do there.
    package var queue: String?
    package var duty: String?

    package init(
        handle: String? = nil, role: String? = nil, queue: String? = nil, duty: String? = nil
    ) {
        self.handle = handle
        self.role = role
        self.queue = queue
        self.duty = duty
    }
}

/// A new account with its one-time code, which is shown once.
package struct StaffAcknowledgement: Codable, Sendable {
    package var handle: String
    package var role: String
    package var code: String

    package init(handle: String, role: String, code: String) {
        self.handle = handle
        self.role = role
        self.code = code
    }
}

/// `GET /v1/staff`: one page, by handle.
package struct StaffList: Codable, Sendable {
    /// One account.
    package struct Account: Codable, Sendable, Equatable {
        package var handle: String
        package var role: String
        /// `active` or `disabled`.
        package var status: String
        package var memberships: [QueueList.Membership]
        package init(
            handle: String, role: String, status: String, memberships: [QueueList.Membership]
        ) {
            self.handle = handle
            self.role = role
            self.status = status
            self.memberships = memberships
        }
    }
    package var staff: [Account]
    /// Where the next page begins; absent on the last one. Give it back as `cursor`.
    package var next: String?

    package init(staff: [Account], next: String?) {
        self.staff = staff
        self.next = next
    }
}

/// `PATCH /v1/staff/{handle}`: what is left out stays. An account leaves before it joins.
package struct StaffPatch: Codable, Sendable {
    /// The queue to join, and what to do there.
    package struct Joining: Codable, Sendable {
        package var queue: String?
        package var duty: String?
        package init(queue: String? = nil, duty: String? = nil) {
            self.queue = queue
            self.duty = duty
        }
    }
    /// `active` or `disabled`.
    package var status: String?
    /// The queue to leave.
    package var leave: String?
    package var join: Joining?
    /// Whether to issue another one-time code, in place of one that may be out.
    package var reEnrol: Bool?

    package init() {}
}

/// What a change leaves: the account as it now is and, where one was issued, the code, shown once.
package struct StaffChange: Codable, Sendable {
    package var account: StaffList.Account
    package var code: String?

    package init(account: StaffList.Account, code: String?) {
        self.account = account
        self.code = code
    }
}

/// `GET /v1/trail/checkpoints`: one page, oldest first.
package struct CheckpointList: Codable, Sendable {
    /// One checkpoint.
    package struct Checkpoint: Codable, Sendable, Equatable {
        /// The last link that it signs.
        package var sequence: Int
        /// The signed note, to be kept to the byte.
        package var note: String
        package init(sequence: Int, note: String) {
            self.sequence = sequence
            self.note = note
        }
    }
    package var checkpoints: [Checkpoint]
    /// Where the next page begins; absent on the last one. Give it back as `after`.
    package var next: Int?

    package init(checkpoints: [Checkpoint], next: Int?) {
        self.checkpoints = checkpoints
        self.next = next
    }
}
