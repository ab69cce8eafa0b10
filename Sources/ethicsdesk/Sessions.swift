import ArgumentParser
import Phrasebook
import Wire

/// Lists one's sessions.
struct Sessions: Verb {
    static let configuration = CommandConfiguration(
        abstract: "List your sessions: when each was opened and last used, and when it ends.")

    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        let response = try await service.send(.get(Path.sessions, as: credential))
        try here.show(response) { (list: SessionList) in
            let say = here.phrases.sheets
            return Table(
                header: [say.session, say.startedAt, say.usedAt, say.endsAt, ""],
                rows: list.sessions.map {
                    [
                        $0.id, here.moment($0.startedAt), here.moment($0.usedAt),
                        here.moment($0.endsAt), $0.current ? say.thisSession : "",
                    ]
                }
            ).text(within: Terminal.columns)
        }
    }
}

/// Ends sessions.
struct SignOut: Verb {
    static let configuration = CommandConfiguration(
        commandName: "sign-out",
        abstract: "End your session; or one by its name, or all of them.")

    @Argument(help: "The session, as \"sessions\" lists it; without it, the one kept here.")
    var session: String?
    @Flag(help: "End all of your sessions, this one last.") var all = false
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func validate() throws {
        if all, session != nil { throw ValidationError("Name a session, or give --all.") }
    }

    func act(_ here: Surroundings) async throws(Complaint) {
        let service = try here.service
        let token = try SessionFile.current(at: service.address).token
        if let session {
            _ = try await service.send(.endingSession(Exchange.percentEncoded(session), as: token))
            return here.tell(here.phrases.office.sessionEnded)
        }
        do {
            if all { try await endOthers(service, token) }
            _ = try await service.send(.endingSession(as: token))
        } catch {
            // A session that is over already is what was asked for.
            guard case .problem(let problem) = error, problem.httpStatus == 401 else { throw error }
        }
        SessionFile.forget()
        here.tell(here.phrases.office.signedOut)
    }

    private func endOthers(_ service: Service, _ token: String) async throws(Complaint) {
        let list: SessionList = try await service.send(
            .get(Path.sessions, as: .session(token))
        ).decoded()
        for other in list.sessions where !other.current {
            do {
                _ = try await service.send(.endingSession(other.id, as: token))
            } catch {
                // One that ended by itself meanwhile has ended.
                guard case .problem(let problem) = error, problem.httpStatus == 404 else {
                    throw error
                }
            }
        }
    }
}

extension Request {
    /// Ends a session in the name of a token, its own unless another is named. Ending it again
    /// changes nothing.
    static func endingSession(_ id: String = "current", as token: String) -> Request {
        Request(
            method: .delete, path: Path.session(id), credential: .session(token),
            isRepeatable: true)
    }
}
