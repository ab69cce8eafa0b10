// ethicsdesk: the people's command line. It is for employees who ask, for the Office's officers,
// and for auditors; it speaks to the service over HTTP and to nothing else.
//
// It trusts the machine it runs on and the address it was given. It trusts no text that comes
// back: whatever somebody else wrote is shown with its control characters made visible, behind a
// bar at the margin, so that a hostile enquiry can neither steer the terminal nor pass for our own
// words.
//
// It refuses a secret in its arguments, which every user of the machine can list: receipts,
// passphrases and codes come by prompt, from a file or from a descriptor. It refuses plain HTTP
// to any machine but this one. It follows no redirection and sends a credential nowhere but to the
// address it belongs to.
//
// Each verb is a file. Verb.swift is what they share, Complaint.swift every way in which one can
// fail, ExitStatus.swift what a failure is to the shell.

import ArgumentParser

/// The root of the command tree.
@main
struct EthicsDesk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ethicsdesk",
        abstract: "Ask the Office of Values and Ethics in confidence, and answer for it.",
        discussion: """
            Exit codes: see "ethicsdesk help exit-codes". The service is named by --url or \
            ETHICSDESK_URL; the language by --lang, ETHICSDESK_LANG or the locale. \
            Sessions are kept in ETHICSDESK_HOME.
            """,
        groupedSubcommands: [
            CommandGroup(
                name: "Whoever asks",
                subcommands: [
                    Ask.self, Preview.self, Status.self, Reply.self, Withdraw.self,
                    Names.self, CatalogueOfCodes.self,
                ]),
            CommandGroup(
                name: "All staff",
                subcommands: [
                    Enrol.self, SignIn.self, SignOut.self, Sessions.self, OwnPassphrase.self,
                    OwnFactor.self,
                ]),
            CommandGroup(
                name: "Officers",
                subcommands: [
                    Queue.self, Show.self, Read.self, Answer.self, Clarify.self, Note.self,
                    Close.self, Recuse.self, Reclassify.self, Hide.self, Consent.self, Export.self,
                    StandardAnswers.self,
                ]),
            CommandGroup(
                name: "Triage officers",
                subcommands: [
                    Queues.self, Assign.self, Transfer.self, Admit.self, Publish.self,
                    Hold.self, ReleaseHold.self,
                ]),
            CommandGroup(name: "Administrators", subcommands: [Staff.self]),
            CommandGroup(name: "Managers", subcommands: [Statistics.self]),
            CommandGroup(name: "Auditors", subcommands: [Trail.self]),
            CommandGroup(
                name: "Tools", subcommands: [Recovery.self, Redact.self, ExitCodes.self]),
        ])
}
