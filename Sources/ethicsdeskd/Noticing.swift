import Desk
import Enquiry
import Server
import ServiceLifecycle

extension Environment {
    /// What ETHICSDESK_NOTICE_COMMAND and …_HOUR say; nil where the first is not set.
    func notices() throws(OperatorError) -> (command: NoticeCommand, hour: Int)? {
        guard let path = optional("NOTICE_COMMAND") else { return nil }
        guard let command = NoticeCommand(path) else {
            throw .malformed("ETHICSDESK_NOTICE_COMMAND")
        }
        guard let hour = Int(optional("NOTICE_HOUR") ?? "8"), (0..<24).contains(hour) else {
            throw .malformed("ETHICSDESK_NOTICE_HOUR")
        }
        return (command, hour)
    }
}

/// The unattended job that tells officers, once a business day, that something is due soon. What it
/// tells is that and nothing more: a command of the operator's is run with the word `due-soon` and
/// the officer's handle, and sends the mail, or whatever it does.
struct Noticing: Service {
    let desk: Desk
    let command: NoticeCommand
    /// The hour of the department's day from which it tells.
    let hour: Int
    let observer: Observer

    /// Between two looks at the clock.
    private static let pause = Duration.seconds(60)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await round()
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    private func round() async {
        do throws(Refusal) {
            for officer in try await desk.takeNotices(fromHour: hour) where !Task.isCancelled {
                guard await command.run(["due-soon", officer.text]) else {
                    observer.record(.noticeFailed)
                    continue
                }
            }
        } catch {
            observer.record(.noticeFailed)
        }
    }
}
