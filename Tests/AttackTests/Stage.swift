import Foundation
import LocalPostgres
import Testing

/// Where a drill of the runbook is played: a desk, and people who type at their own machines. All
/// work in the desk's folder, where `codes/` is what they hand each other and `deploy` the
/// package's; each has a home of his own, `people/NAME`, with his passphrase in it.
struct Stage {
    let desk: Deployment
    /// What the commands find in their environment, and what promises have taken.
    var variables: [String: String] = [:]

    init(_ desk: Deployment) throws {
        self.desk = desk
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder + "/deploy",
            withDestinationPath: Runbook.package.appending(path: "deploy").path)
    }

    /// Files an enquiry, which TICKET names from then on, and has it assigned; its receipt is in
    /// RECEIPT.
    mutating func file(_ question: String = Planted.question, to officer: String) async throws {
        variables["RECEIPT"] = desk.folder + "/drill.receipt"
        let reference = try await desk.ask(question, receipt: "drill.receipt")
        variables["TICKET"] = reference
        try await desk.succeed(
            desk.client("triage.one"), ["assign", reference, "--to", officer])
    }

    /// Somebody's passphrase and sessions are gone.
    func forget(_ handle: String) throws {
        let home = desk.folder + "/people/" + handle
        try FileManager.default.removeItem(atPath: home)
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700])
    }

    /// Types what stands under a heading, and compares what is printed with what is promised.
    mutating func play(_ heading: String) async throws {
        let steps = try Runbook().steps(under: heading)
        try #require(!steps.isEmpty, "nothing is typed under \(heading)")
        for step in steps {
            let outcome = try await type(step.command, as: step.who)
            let place = "RUNBOOK.md:\(step.line), exit status \(outcome.status)\n\(outcome.output)"
            try #require((outcome.status == 0) != step.isRefused, "\(place)")
            let broken = step.brokenPromise(in: outcome.output, &variables)
            try #require(broken == nil, "\(place)")
        }
    }

    /// Ends the service that the operator started himself.
    func endService() async throws {
        _ = try await type(
            "kill $(cat service.pid) && while kill -0 $(cat service.pid); do sleep 0.1; done",
            as: "operator")
    }

    /// Runs a command as somebody, by bash. What it leaves running must hold none of the
    /// descriptors by which its end is noticed.
    func type(_ command: String, as who: String) async throws -> Program.Outcome {
        let program = who == "operator" ? desk.operatorProgram : desk.client(who)
        var environment = program.environment.merging(variables) { $1 }
        environment["PATH"] = Program.products.path + ":/usr/bin:/bin"
        if who == "operator" {
            environment["ETHICSDESK_DATABASE_SUPERUSER"] = desk.cluster.connectionString(
                database: "ethicsdesk", user: "postgres")
        } else {
            environment["HOME"] = desk.folder + "/people/" + who
        }
        return try await Program(path: "/bin/bash", environment: environment)
            .run(["-c", "cd \(desk.folder); exec 2>&1; \(Self.letGo)\n" + command])
    }

    private static let letGo =
        "for d in /proc/$$/fd/*; do d=${d##*/}; [ $d -gt 2 ] && eval \"exec $d>&-\"; done"
}
