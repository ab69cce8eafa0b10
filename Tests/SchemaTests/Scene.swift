import Desk
import Enquiry
import Harness
import Postgres
import Sealing

/// An office with three enquiries: one assigned to the officer, with a note in it; one that nobody
/// has taken; one that was withdrawn.
struct Scene: Sendable {
    let office: Office
    let assigned: Receipt
    let waiting: Receipt
    let withdrawn: Receipt
    /// The assigned ticket.
    let ticket: Identifier<Ticket>

    static func set() async throws -> Scene {
        let office = try await Office.open()
        let receipts = (Receipt.random(), Receipt.random(), Receipt.random())
        let filed = try await office.desk.file(try Sample.draft(), under: receipts.0)
        for receipt in [receipts.1, receipts.2] {
            _ = try await office.desk.file(try Sample.draft(), under: receipt)
        }
        _ = try await office.desk.withdraw(receipts.2)
        _ = try await office.desk.assign(
            Office.Person.officer.handle, to: filed.reference, expecting: nil,
            as: try office[.triage])
        let note = try Contribution(
            kind: .note, prose: try Sample.prose("Ask the webmaster."), marks: .none, outcome: nil,
            values: [])
        _ = try await office.desk.write(
            note, as: .random(), in: filed.reference, expecting: nil, as: try office[.officer])
        return Scene(
            office: office, assigned: receipts.0, waiting: receipts.1, withdrawn: receipts.2,
            ticket: try await office.desk.enquiry(of: receipts.0).ticket.id)
    }

    /// Ends the desk's connections.
    func close() async { await office.desk.close() }

    /// What a database role brings as its proof.
    enum Proof: Sendable {
        case none
        case session(Office.Person)
        /// What the database stores of a session, brought as if it were the proof.
        case storedSession(Office.Person)
        case receipt(any KeyPath<Scene, Receipt> & Sendable)
        case storedReceipt(any KeyPath<Scene, Receipt> & Sendable)
        case strangersReceipt
    }

    func bytes(_ proof: Proof) throws -> [UInt8] {
        switch proof {
        case .none: []
        case .session(let person): try office[person].proof
        case .storedSession(let person): try office[person].proofHash
        case .receipt(let path): self[keyPath: path].locator
        case .storedReceipt(let path): self[keyPath: path].locatorHash
        case .strangersReceipt: Receipt.random().locator
        }
    }

    /// Runs one statement as a database role with a proof.
    func run<Output>(
        _ statement: Statement<Output>, as role: String, _ proof: Proof
    ) async throws -> Output {
        let bytes = try bytes(proof)
        return try await office.database.withPool(role) { pool in
            try await pool.run(
                Pipeline(
                    Statement.perform(
                        "select set_config('ethicsdesk.proof', encode(\(bytes), 'hex'), true)"),
                    statement)
            ).1
        }
    }

    /// What became of an attempt.
    enum Outcome: Equatable, Sendable {
        /// A privilege or a policy said no.
        case denied
        /// It ran, and touched or returned this many rows.
        case rows(Int)
        /// It failed otherwise, with this state.
        case failed(String)
    }

    /// Tries a statement that changes something.
    func attempt(_ sql: SQL, as role: String, _ proof: Proof) async throws -> Outcome {
        try await outcome { try await run(Statement.execute(sql), as: role, proof) }
    }

    /// Counts what a query returns.
    func count(_ sql: SQL, as role: String, _ proof: Proof) async throws -> Outcome {
        try await outcome {
            try await run(
                Statement.only("select count(*) from (\(sql)) as seen", of: Int.self), as: role,
                proof)
        }
    }

    /// A number out of the database as its superuser sees it.
    func truth(_ sql: SQL) async throws -> Int {
        try await run(Statement.only(sql, of: Int.self), as: "postgres", .none)
    }

    private func outcome(_ body: () async throws -> Int) async throws -> Outcome {
        do {
            return .rows(try await body())
        } catch let error as PostgresError {
            guard let state = error.sqlState else { throw error }
            return state == .insufficientPrivilege ? .denied : .failed(state.description)
        }
    }
}
