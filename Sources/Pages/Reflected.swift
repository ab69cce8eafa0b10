import Mustache

/// A view's properties by name. The library looks a tag up by going through all of a value's
/// properties, for each tag and each value around it anew; here each value is gone through once.
struct Reflected: MustacheParent {
    private let properties: [String: Any]

    init(_ view: Any) {
        var properties: [String: Any] = [:]
        for child in Mirror(reflecting: view).children {
            guard let name = child.label else { continue }
            properties[name] = Self.value(of: child.value)
        }
        self.properties = properties
    }

    func child(named name: String) -> Any? { properties[name] }

    /// What a template is given for a value: words and answers as they are, lists as lists, nothing
    /// for none, and everything else by its properties.
    private static func value(of value: Any) -> Any? {
        switch value {
        case let text as String: return text
        case let answer as Bool: return answer
        case let list as [Any]: return list.compactMap(Self.value)
        default:
            let mirror = Mirror(reflecting: value)
            guard mirror.displayStyle == .optional else { return Reflected(value) }
            return mirror.children.first.flatMap { Self.value(of: $0.value) }
        }
    }
}
