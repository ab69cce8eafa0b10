@testable import Pages

/// The embedded templates by name.
let templates: [String: String] = [
    "head": PackageResources.head_mustache, "foot": PackageResources.foot_mustache,
    "home": PackageResources.home_mustache, "error": PackageResources.error_mustache,
].mapValues { String(decoding: $0, as: UTF8.self) }

/// The names of tags in a template that a view does not have: Mustache renders those as nothing
/// and says nothing. Sections are entered with the first of their values, as Mustache does.
func unresolvedTags(of template: String, for view: Any) -> [String] {
    var missing: [String] = []
    var stack: [Any] = [view]
    for match in template.matches(of: #/\{\{\s*([#\/>]?)\s*([^}\s]+)\s*\}\}/#) {
        let name = String(match.2)
        switch match.1 {
        case ">": missing += unresolvedTags(of: templates[name] ?? "{{partial:\(name)}}", for: view)
        case "/": stack.removeLast()
        case "#":
            let section = resolve(name, in: stack)
            if section == nil { missing.append(name) }
            stack.append(section.map(firstOfMany) ?? ())
        default:
            if !(resolve(name, in: stack) is String) { missing.append(name) }
        }
    }
    return missing
}

/// What a dotted name stands for, looked up in the innermost context first.
private func resolve(_ name: String, in stack: [Any]) -> Any? {
    if name == "." { return stack.last }
    let parts = name.split(separator: ".")
    for context in stack.reversed() {
        var value: Any? = context
        for part in parts { value = value.flatMap { property(String(part), of: $0) } }
        if let value { return value }
    }
    return nil
}

private func property(_ name: String, of value: Any) -> Any? {
    Mirror(reflecting: value).children.first { $0.label == name }?.value
}

private func firstOfMany(_ value: Any) -> Any {
    (value as? [Any])?.first ?? value
}
