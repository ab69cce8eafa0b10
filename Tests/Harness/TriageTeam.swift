import Desk
package import Enquiry
package import Sealing

extension Office {
    /// Adds a triage officer to a queue, admitted by one who is there, and signs him in.
    package func addTriage(
        _ handle: String, to queue: QueueCode = .valuesAndEthics, by triage: SessionToken? = nil
    ) async throws -> SessionToken {
        let added = try await enrolTriage(handle, to: queue)
        try await desk.admit(
            added.handle, to: queue, fingerprint: added.fingerprint,
            as: try triage ?? self[.triage])
        return added.token
    }

    /// The same, not admitted yet.
    package func enrolTriage(
        _ handle: String, to queue: QueueCode = .valuesAndEthics
    ) async throws -> (handle: Handle, token: SessionToken, fingerprint: Fingerprint) {
        guard let handle = Handle(handle) else { throw MissingPerson() }
        let (_, code) = try await desk.addStaff(
            try NewAccount(handle: handle, role: .officer, membership: (queue, .triage)),
            as: try self[.administrator])
        let enrolled = try await desk.enrol(code, language: .english)
        let token = try await desk.signIn(handle, passphrase: enrolled.passphrase).token
        return (handle, token, enrolled.fingerprint)
    }

    /// Publishes a member, and gives the name's identifier.
    package func publish(
        _ handle: String, as name: String, in queue: QueueCode = .valuesAndEthics,
        by triage: SessionToken? = nil
    ) async throws -> Identifier<PublishedName> {
        guard let handle = Handle(handle) else { throw MissingPerson() }
        try await desk.publish(
            try PublicName(name), of: handle, in: queue, as: try triage ?? self[.triage])
        let published = try await desk.publishedNames()
        guard let found = published.first(where: { $0.name.text == name }) else {
            throw MissingPerson()
        }
        return found.id
    }
}

/// An office with three triage officers, of whom the queue publishes the second.
package struct TriageTeam: Sendable {
    package let office: Office
    /// The first triage officer, signed in.
    package let first: SessionToken
    /// The second, whom enquirers can name.
    package let second: SessionToken
    /// The third.
    package let third: SessionToken
    /// The name of the second.
    package let name: Identifier<PublishedName>

    /// Gathers a team in an office of its own, or in this one.
    package static func gather(in given: Office? = nil) async throws -> TriageTeam {
        var office = given
        if office == nil { office = try await Office.open() }
        guard let office else { throw Office.MissingPerson() }
        let second = try await office.addTriage("triage.two")
        let third = try await office.addTriage("triage.three")
        return TriageTeam(
            office: office, first: try office[.triage], second: second, third: third,
            name: try await office.publish("triage.two", as: "Odile Fauxbourg"))
    }
}
