package import Enquiry
import Store

extension Desk {
    /// The officers who are to be told today that something waits for them; nobody before the hour,
    /// on a day that is none of business, or where somebody was told today already. Whoever gets
    /// the list has the day: asked again, it is empty.
    ///
    /// The hour is fixed, so that when a notice comes tells nothing of when an enquiry came.
    package func takeNotices(fromHour hour: Int) async throws(Refusal) -> [Handle] {
        let today = clock.today()
        guard clock.hour() >= hour, BusinessCalendar.isBusinessDay(today),
            try await run(Notices.take(today), as: .keeper)
        else { return [] }
        return try await run(
            Notices.officers(dueBy: BusinessCalendar.dueSoon(on: today)), as: .keeper)
    }
}
