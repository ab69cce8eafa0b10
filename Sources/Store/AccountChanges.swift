package import Enquiry
import Postgres

/// Work on accounts that are there already, as administrators see and change them.
package enum AccountChanges {
    /// Accounts after `handle`, by handle, with the session that asks; one more than a page holds,
    /// which tells whether there is another.
    package static func page(
        after handle: Handle?
    ) -> Work<(SealedSession?, [ListedAccount])> {
        Work(
            Pipeline(
                Sessions.current,
                accounts(
                    """
                    select id from ethicsdesk.staff where handle > \(handle?.text ?? "")
                    order by handle limit \(Limits.accountsPerPage + 1)
                    """)))
    }

    /// One account, with the session that asks.
    package static func account(
        _ handle: Handle
    ) -> Work<(SealedSession?, ListedAccount?)> {
        Work(Pipeline(Sessions.current, found(handle)))
    }

    /// Does what is wished, in this order: disables or enables, takes out of a queue, puts into
    /// one, issues a code in place of any other. The account as it then is.
    package static func change(
        _ account: StaffAccount, status: AccountStatus?, leaving: QueueCode?,
        joining: (queue: QueueCode, duty: Duty)?, codeHash: [UInt8]?
    ) -> Work<ListedAccount?> {
        var steps: [Statement<Void>] = []
        if let status { steps.append(setting(account, to: status)) }
        if let leaving { steps.append(removing(account, from: leaving)) }
        if let joining {
            steps.append(StaffAccounts.naming(account, in: joining.queue, duty: joining.duty))
        }
        if let codeHash {
            steps.append(
                .perform("delete from ethicsdesk.enrolment where staff = \(account.id)"))
            steps.append(StaffAccounts.issuing(codeHash, to: account))
        }
        return Work(Pipeline(Pipeline.all(steps), found(account.handle)).map { $0.1 })
    }

    private static func setting(
        _ account: StaffAccount, to status: AccountStatus
    ) -> Statement<Void> {
        .perform(
            """
            update ethicsdesk.staff set status = \(status)
            where id = \(account.id) and status <> \(status)
            """)
    }

    private static func removing(
        _ account: StaffAccount, from queue: QueueCode
    ) -> Statement<Void> {
        .perform(
            "delete from ethicsdesk.membership where staff = \(account.id) and queue = \(queue)")
    }

    /// An account by its handle.
    static func found(_ handle: Handle) -> Pipeline<ListedAccount?> {
        accounts("select id from ethicsdesk.staff where handle = \(handle)").map(\.first)
    }

    private static func accounts(_ ids: SQL) -> Pipeline<[ListedAccount]> {
        let accounts = Statement.rows(
            """
            select id, handle, role, status from ethicsdesk.staff
            where id in (\(ids)) order by handle
            """
        ) { row throws(RowError) in
            (
                StaffAccount(
                    id: try row.decode(), handle: try row.decode(), role: try row.decode()),
                try row.decode(AccountStatus.self)
            )
        }
        let memberships = Statement.rows(
            """
            select staff, queue, duty, certification is not null from ethicsdesk.membership
            where staff in (\(ids)) order by queue
            """
        ) { row throws(RowError) in
            (
                try row.decode(Identifier<StaffAccount>.self),
                Membership(
                    queue: try row.decode(), duty: try row.decode(), isAdmitted: try row.decode())
            )
        }
        return Pipeline(accounts, memberships).map { accounts, memberships in
            let memberships = Dictionary(grouping: memberships, by: \.0)
            return accounts.map { account, status in
                ListedAccount(
                    account: account, status: status,
                    memberships: memberships[account.id, default: []].map(\.1))
            }
        }
    }
}
