@testable import Redaction

/// How a redaction compares with what must be hidden, in characters that are not white space.
struct Measure {
    /// Characters of a kind that must be hidden, and those that were not; spans of a kind that
    /// were found exactly, that were missed, and that were found where none are.
    struct Tally {
        var sensitive = 0
        var leaked = 0
        var exact = 0
        var missed = 0
        var extra = 0
    }

    private(set) var kinds = [Tally](repeating: Tally(), count: EntityKind.allCases.count)
    private(set) var plain = 0
    private(set) var hiddenNeedlessly = 0
    private(set) var traps = 0
    private(set) var trapsHit = 0
    private(set) var clean = 0
    private(set) var cleanTouched = 0

    var names: Tally { kinds[EntityKind.person.index] }
    var sensitive: Int { kinds.reduce(0) { $0 + $1.sensitive } }
    var leaked: Int { kinds.reduce(0) { $0 + $1.leaked } }
    /// All kinds but names.
    var numbers: Tally {
        Tally(
            sensitive: sensitive - names.sensitive, leaked: leaked - names.leaked)
    }

    mutating func add(_ markup: Markup, language: RedactionLanguage) {
        let findings = Redactor(language: language).redact(markup.text).findings
        let scalars = Array(markup.text.unicodeScalars)
        var kindOf = [EntityKind?](repeating: nil, count: scalars.count)
        var isOptional = [Bool](repeating: false, count: scalars.count)
        var isCovered = isOptional
        for span in markup.spans { for index in span.range { kindOf[index] = span.kind } }
        for range in markup.optional { for index in range { isOptional[index] = true } }
        for finding in findings { for index in finding.range { isCovered[index] = true } }
        var touched = 0
        for index in scalars.indices where !scalars[index].properties.isWhitespace {
            if let kind = kindOf[index] {
                kinds[kind.index].sensitive += 1
                if !isCovered[index] { kinds[kind.index].leaked += 1 }
            } else if !isOptional[index] {
                plain += 1
                if isCovered[index] { touched += 1 }
            }
        }
        hiddenNeedlessly += touched
        for trap in markup.traps {
            traps += 1
            if trap.contains(where: { isCovered[$0] }) { trapsHit += 1 }
        }
        if markup.spans.isEmpty {
            clean += 1
            if touched > 0 { cleanTouched += 1 }
        }
        count(findings, in: markup)
    }

    private mutating func count(_ findings: [Finding], in markup: Markup) {
        for span in markup.spans {
            let isFound = findings.contains { $0.range == span.range && $0.kind == span.kind }
            if isFound {
                kinds[span.kind.index].exact += 1
            } else {
                kinds[span.kind.index].missed += 1
            }
        }
        for finding in findings
        where !markup.spans.contains(where: { $0.range == finding.range && $0.kind == finding.kind }
        )
            && !markup.optional.contains(where: { $0.contains(finding.range.lowerBound) })
        {
            kinds[finding.kind.index].extra += 1
        }
    }
}
