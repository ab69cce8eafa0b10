import ArgumentParser

/// `ethicsdeskd releases`.
struct Releases: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copies of what was published, and the mechanism on trial.",
        subcommands: [Export.self, Import.self, Simulate.self])
}
