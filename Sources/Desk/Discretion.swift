package import Enquiry
package import Sealing
import Store

extension Desk {
    /// Whom whoever asks can name as somebody who must not see it, by queue and name.
    package func publishedNames() async throws(Refusal) -> [PublishedName] {
        roster(of: try await run(Rosters.all, as: Self.anybody)).names
    }

    /// Where an enquiry would go, with those named from whom it is kept.
    package func destination(
        of classification: Classification, keptFrom names: [Identifier<PublishedName>]
    ) async throws(Refusal) -> Destination {
        guard !names.isEmpty else {
            return Destination(queue: routing.queue(for: classification), isUsual: true)
        }
        let roster = roster(of: try await run(Rosters.all, as: Self.anybody))
        let exclusions = try faultless { () throws(Fault) in try roster.exclusions(names) }
        return try destination(of: classification, keptFrom: exclusions, roster)
    }

    func destination(
        of classification: Classification, keptFrom exclusions: Exclusions, _ roster: Roster
    ) throws(Refusal) -> Destination {
        let found = roster.destination(of: classification, by: routing, keptFrom: exclusions)
        guard let found else { throw .nobodyLeft }
        return found
    }

    /// What was found, as far as the queues certify it: keys and names that somebody slipped into
    /// the database are left out.
    func roster(of found: FoundRoster) -> Roster {
        let officers = found.officers.filter { queueKeys[$0.queue] != nil }
        let triage = Dictionary(grouping: officers, by: \.queue).compactMapValues { officers in
            let certified = officers.compactMap { officer -> TriageOfficer? in
                certifiedKey(
                    officer.publicKey, officer.certification,
                    as: Admission(
                        to: officer.queue.text, of: officer.id.bytes, isTriage: true)
                ).map { TriageOfficer(id: officer.id, publicKey: $0) }
            }
            return certified.isEmpty ? nil : certified
        }
        return Roster(names: found.names.compactMap(published), triage: triage)
    }

    /// A key, if its queue certifies it. Bytes that are no key were certified by nobody either.
    func certifiedKey(
        _ bytes: [UInt8], _ certification: [UInt8]?, as admission: Admission
    ) -> PublicKey? {
        guard let certification, let queue = QueueCode(admission.queue),
            let key = try? PublicKey(bytes: bytes),
            queueKeys[queue]?.certifies(certification, of: key, as: admission) == true
        else { return nil }
        return key
    }

    private func published(_ found: FoundRoster.Name) -> PublishedName? {
        guard let name = try? PublicName(found.name), name.text == found.name,
            queueKeys[found.queue]?.certifies(
                found.certification,
                of: MemberName(
                    found.name, id: found.id.bytes, of: found.officer.bytes,
                    in: found.queue.text)) == true
        else { return nil }
        return PublishedName(
            id: found.id, name: name, queue: found.queue, officer: found.officer)
    }

    /// Whoever has no receipt yet.
    private static let anybody = Actor.enquirer(locator: [])
}

extension Desk {
    /// Publishes a member of a queue under a name, so that whoever asks can say that he must not
    /// see it; or takes the name back.
    package func publish(
        _ name: PublicName?, of handle: Handle, in queue: QueueCode, as session: SessionToken
    ) async throws(Refusal) {
        let (sealed, member, current) = try await run(
            PublishedNames.current(of: handle, in: queue), as: session)
        guard let sealed else { throw .notSignedIn }
        let ring = try await keyring(sealed, session)
        guard let queueKey = ring.key(of: queue) else {
            throw await denied(.notPermitted, .members, as: session)
        }
        guard let member else { throw .noSuchMember }
        guard let name else {
            return try await run(PublishedNames.withdraw(member.id, from: queue), as: session)
        }
        // Under the same name he stays who he was to forms that are being filled in.
        let known = current.flatMap { $0.name == name.text ? $0.id : nil }
        let published = PublishedName(
            id: known ?? .random(), name: name, queue: queue, officer: member.id)
        let certification = try unsealing { () throws(SealingError) in
            try queueKey.certification(
                of: MemberName(
                    name.text, id: published.id.bytes, of: member.id.bytes, in: queue.text))
        }
        do throws(StoreError) {
            try await store.run(
                PublishedNames.publish(published, certification: certification),
                as: .staff(proof: session.proof))
        } catch .taken("a name is one member's") {
            throw .nameTaken
        } catch {
            throw Refusal(error)
        }
    }
}
