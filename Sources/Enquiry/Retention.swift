// How long a ticket stays. The floor and the hold are the database's own to enforce; what the
// Office chooses is how much longer it keeps what nobody uses.

/// How long tickets are kept, in months.
package struct RetentionRule: Sendable, Equatable {
    /// After the last use; `Limits.retentionFloorMonths` at least.
    package let months: Int
    /// After the day of filing: past it the floor alone counts.
    package let ceilingMonths: Int

    /// A rule; nil where it would keep less than the floor, or the ceiling lies below it.
    package init?(
        months: Int = Limits.retentionFloorMonths,
        ceilingMonths: Int = Limits.retentionCeilingMonths
    ) {
        guard months >= Limits.retentionFloorMonths, ceilingMonths >= months,
            ceilingMonths <= Limits.retentionLongestMonths
        else { return nil }
        self.months = months
        self.ceilingMonths = ceilingMonths
    }

    /// Two years after the last use, and seven after filing.
    package static let usual = RetentionRule(
        floor: Limits.retentionFloorMonths, ceiling: Limits.retentionCeilingMonths)

    private init(floor: Int, ceiling: Int) {
        months = floor
        ceilingMonths = ceiling
    }
}

/// A ticket that may go, or is gone.
package struct ExpiredTicket: Sendable, Equatable {
    /// What people called it.
    package let reference: Reference
    /// The last day on which it changed or an officer opened it.
    package let lastUsedOn: Day
    /// Whether it is past the ceiling.
    package let isPastCeiling: Bool

    /// Makes one of parts that were parsed already.
    package init(reference: Reference, lastUsedOn: Day, isPastCeiling: Bool) {
        self.reference = reference
        self.lastUsedOn = lastUsedOn
        self.isPastCeiling = isPastCeiling
    }
}

/// A ticket that is past the ceiling and may not go.
package struct OverstayedTicket: Sendable, Equatable {
    /// Why it may not.
    package enum Cause: String, CaseIterable, Sendable {
        /// Somebody of the Office has yet to answer or to close it.
        case open
        /// A triage officer holds it.
        case held
        /// It was used within the floor.
        case used
    }

    /// What people call it.
    package let reference: Reference
    /// The last day on which it changed or an officer opened it.
    package let lastUsedOn: Day
    /// Why it may not go.
    package let cause: Cause

    /// Makes one of parts that were parsed already.
    package init(reference: Reference, lastUsedOn: Day, cause: Cause) {
        self.reference = reference
        self.lastUsedOn = lastUsedOn
        self.cause = cause
    }
}

/// Why a ticket must be kept beyond its time.
package enum HoldReason: String, CaseIterable, Sendable {
    /// A court has it, or may.
    case litigation
    /// Somebody asked for it under the law on access or on privacy.
    case accessRequest = "access-request"
    /// It is looked into.
    case investigation
    /// It is audited.
    case audit
}

/// A ticket's legal hold, as officers see it. Its enquirer sees the day alone.
package struct Hold: Sendable, Equatable {
    /// Why.
    package let reason: HoldReason
    /// Who placed it, or gave it this reason.
    package let officer: Handle
    /// Since when.
    package let heldOn: Day

    /// Makes one of parts that were parsed already.
    package init(reason: HoldReason, officer: Handle, heldOn: Day) {
        self.reason = reason
        self.officer = officer
        self.heldOn = heldOn
    }
}
