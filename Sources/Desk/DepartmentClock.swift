package import Enquiry
package import Foundation

/// The time as the department has it. The domain has no clock of its own: days are handed to it.
package struct DepartmentClock: Sendable {
    /// Today, in the department's time zone.
    package var today: @Sendable () -> Day
    /// The hour of the department's day, from 0.
    package var hour: @Sendable () -> Int
    /// Microseconds since 1 January 1970, UTC.
    package let now: @Sendable () -> Int64

    /// The system's clock, with days as they begin in `timeZone`.
    package init(timeZone: TimeZone) {
        now = { Int64(Date().timeIntervalSince1970 * 1_000_000) }
        today = {
            let date = Date()
            let seconds = date.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: date))
            return Day(1970, 1, 1) + Int((seconds / 86_400).rounded(.down))
        }
        hour = {
            let date = Date()
            let seconds = Int(date.timeIntervalSince1970) + timeZone.secondsFromGMT(for: date)
            return seconds % 86_400 / 3_600
        }
    }

    /// Ottawa's time, which is the federal government's.
    package static let ottawa = DepartmentClock(
        timeZone: TimeZone(identifier: "America/Toronto") ?? .gmt)
}
