@testable import Pages

/// What came of resolving a template's tags for a view: Mustache renders a tag that a view does not
/// have as nothing, and says nothing.
struct Resolution {
    /// Names of tags that the view has no property for.
    var missing: [String] = []
    /// Sections, by where they stand, that the view has but leaves empty.
    var empty: Set<String> = []
    /// Sections that were gone into.
    var entered: Set<String> = []

    /// Resolves every tag of a template for several samples of its view.
    mutating func resolve(_ template: String, for samples: [Any]) {
        for sample in samples { walk(template, [sample]) }
    }

    /// What should not be: unknown tags, and sections that no sample fills.
    var faults: [String] { Set(missing).sorted() + empty.subtracting(entered).sorted() }

    /// Goes through a template. Partials are gone into with the views around them, and a section
    /// with each of its values, as Mustache does.
    private mutating func walk(_ name: String, _ stack: [Any]) {
        guard let template = Pages.templates[name] else { return missing.append("partial:\(name)") }
        walk(template[...], stack, in: name)
    }

    /// Goes through a template's text.
    mutating func walk(_ text: Substring, _ stack: [Any], in place: String) {
        var rest = text
        while let tag = rest.firstMatch(of: #/\{\{\s*([#^>]?)\s*([^}\s]+)\s*\}\}/#) {
            let name = String(tag.2)
            rest = rest[tag.range.upperBound...]
            switch tag.1 {
            case ">": walk(name, stack)
            case "#", "^":
                guard let end = rest.firstRange(of: "{{/\(name)}}") else {
                    return missing.append("end:\(name)")
                }
                let isInverted = tag.1 == "^"
                enter(name, rest[..<end.lowerBound], stack, isInverted, in: place)
                rest = rest[end.upperBound...]
            default:
                if !(lookUp(name, in: stack)?.value is String) {
                    missing.append("\(place):\(name)")
                }
            }
        }
    }

    private mutating func enter(
        _ name: String, _ body: Substring, _ stack: [Any], _ isInverted: Bool, in place: String
    ) {
        let section = "\(place)#\(name)"
        guard let found = lookUp(name, in: stack) else { return missing.append(section) }
        if isInverted { return walk(body, stack, in: place) }
        let values = (found.value as? [Any]) ?? found.value.map { [$0] } ?? []
        let full = values.filter { $0 as? Bool != false }
        if full.isEmpty { empty.insert(section) } else { entered.insert(section) }
        for value in full { walk(body, value is Bool ? stack : stack + [value], in: place) }
    }
}

/// A property that a view has; its value may be none.
private struct Found {
    let value: Any?
}

/// What a dotted name stands for, looked up in the innermost view first; a property that is there
/// without a value is looked for further out, as Mustache does.
private func lookUp(_ name: String, in stack: [Any]) -> Found? {
    if name == "." { return Found(value: stack.last) }
    var found: Found?
    for context in stack.reversed() {
        var here: Found? = Found(value: context)
        for part in name.split(separator: ".") {
            here = here?.value.map { property(String(part), of: $0) } ?? here
        }
        if let here {
            if here.value != nil { return here }
            found = here
        }
    }
    return found
}

private func property(_ name: String, of value: Any) -> Found? {
    guard let child = Mirror(reflecting: value).children.first(where: { $0.label == name }) else {
        return nil
    }
    let mirror = Mirror(reflecting: child.value)
    guard mirror.displayStyle == .optional else { return Found(value: child.value) }
    return Found(value: mirror.children.first?.value)
}
