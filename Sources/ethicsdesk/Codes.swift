import ArgumentParser
import Enquiry

// Codes of the catalogue as arguments. A value that is none of them is refused with the list.

extension Language: ExpressibleByArgument {}
extension Topic: ExpressibleByArgument {}
extension Platform: ExpressibleByArgument {}
extension Context: ExpressibleByArgument {}
extension Risk: ExpressibleByArgument {}
extension CodeValue: ExpressibleByArgument {}
extension Outcome: ExpressibleByArgument {}
extension TicketStatus: ExpressibleByArgument {}
extension StaffRole: ExpressibleByArgument {}
extension Duty: ExpressibleByArgument {}
extension ConcealmentReason: ExpressibleByArgument {}
extension HoldReason: ExpressibleByArgument {}

extension Reference: ExpressibleByArgument {
    /// A reference as people type it.
    package init?(argument: String) { self.init(parsing: argument) }
}

extension Handle: ExpressibleByArgument {
    /// A handle in any letter case.
    package init?(argument: String) { self.init(argument) }
}

extension QueueCode: ExpressibleByArgument {
    /// A queue's code.
    package init?(argument: String) { self.init(argument) }
}
