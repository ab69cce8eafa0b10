package import Enquiry
package import Sealing
import Store

/// An account that an administrator adds.
package struct NewAccount: Sendable {
    let handle: Handle
    let role: StaffRole
    let membership: (queue: QueueCode, duty: Duty)?

    /// Officers are members of a queue, and nobody else is.
    package init(
        handle: Handle, role: StaffRole, membership: (queue: QueueCode, duty: Duty)?
    ) throws(Fault) {
        guard role != .officer || membership != nil else { throw Fault(.queue, .missing) }
        guard role == .officer || membership == nil else { throw Fault(.queue, .notApplicable) }
        self.handle = handle
        self.role = role
        self.membership = membership
    }
}

/// What an administrator wishes to change about an account. What is left out stays.
package struct AccountChange: Sendable {
    let status: AccountStatus?
    let leaving: QueueCode?
    let joining: (queue: QueueCode, duty: Duty)?
    let issuesCode: Bool

    /// A change; an account may leave a queue and join it again, with another duty.
    package init(
        status: AccountStatus?, leaving: QueueCode?, joining: (queue: QueueCode, duty: Duty)?,
        issuesCode: Bool
    ) {
        self.status = status
        self.leaving = leaving
        self.joining = joining
        self.issuesCode = issuesCode
    }
}

/// A page of the list of accounts.
package struct StaffPage: Sendable {
    /// Accounts, by handle.
    package let accounts: [ListedAccount]
    /// After which handle the next page begins; nil on the last one.
    package let next: Handle?
}

extension Desk {
    /// A page of the accounts, by handle.
    package func staff(
        after handle: Handle? = nil, as session: SessionToken
    ) async throws(Refusal) -> StaffPage {
        let (sealed, accounts) = try await run(AccountChanges.page(after: handle), as: session)
        try await checkAdministrator(sealed, session)
        let page = Array(accounts.prefix(Limits.accountsPerPage))
        let more = accounts.count > page.count
        return StaffPage(accounts: page, next: more ? page.last?.account.handle : nil)
    }

    /// Adds an account, with the one-time code by which its holder makes his key.
    package func addStaff(
        _ new: NewAccount, as session: SessionToken
    ) async throws(Refusal) -> (StaffAccount, OneTimeCode) {
        try await checkAdministrator(try await run(Sessions.own, as: session), session)
        if let queue = new.membership?.queue, queueKeys[queue] == nil {
            throw .fault(Fault(.queue, .unknownCode))
        }
        let account = StaffAccount(id: .random(), handle: new.handle, role: new.role)
        let code = OneTimeCode.random()
        do throws(StoreError) {
            try await store.run(
                StaffAccounts.add(account, member: new.membership, codeHash: code.proofHash),
                as: .staff(proof: session.proof))
        } catch .taken("a handle belongs to one account") {
            throw .handleTaken
        } catch {
            throw Refusal(error)
        }
        return (account, code)
    }

    /// Changes another account: disables or enables it, lets it leave or join a queue, gives
    /// it another one-time code. Whoever is disabled or leaves loses at once what he could open;
    /// whoever joins or enrols again opens nothing before a triage officer admits and assigns him.
    package func change(
        _ handle: Handle, by change: AccountChange, as session: SessionToken
    ) async throws(Refusal) -> (ListedAccount, OneTimeCode?) {
        let (sealed, found) = try await run(AccountChanges.account(handle), as: session)
        let administrator = try await checkAdministrator(sealed, session)
        guard let found else { throw .noSuchAccount }
        guard found.account.id != administrator.id else { throw .ownAccount }
        try check(change, of: found)
        let code = change.issuesCode ? OneTimeCode.random() : nil
        do throws(StoreError) {
            let changed = try await store.run(
                AccountChanges.change(
                    found.account, status: change.status, leaving: change.leaving,
                    joining: change.joining, codeHash: code?.proofHash),
                as: .staff(proof: session.proof))
            return (changed ?? found, code)
        } catch .taken("membership_pkey") {
            throw .alreadyMember
        } catch .taken("enrolment_pkey") {
            // The code that is out carries a queue's key; another one would lose it.
            throw .notPermitted
        } catch {
            throw Refusal(error)
        }
    }

    private func check(
        _ change: AccountChange, of found: ListedAccount
    ) throws(Refusal) {
        if change.issuesCode, (change.status ?? found.status) == .disabled {
            throw .accountDisabled
        }
        let queues = found.memberships.map(\.queue)
        if let leaving = change.leaving, !queues.contains(leaving) { throw .noSuchMember }
        guard let joining = change.joining else { return }
        guard found.account.role == .officer else { throw .fault(Fault(.join, .notApplicable)) }
        guard queueKeys[joining.queue] != nil else { throw .fault(Fault(.queue, .unknownCode)) }
    }

    @discardableResult
    private func checkAdministrator(
        _ sealed: SealedSession?, _ session: SessionToken
    ) async throws(Refusal) -> StaffAccount {
        guard let sealed else { throw .notSignedIn }
        guard sealed.account.role == .administrator else {
            throw await denied(.notPermitted, .staff, as: session)
        }
        return sealed.account
    }
}
