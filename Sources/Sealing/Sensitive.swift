// Values that do not show themselves, whatever is done to print them.

/// A value whose description, interpolation, reflection and dump show its type and nothing else.
public protocol Concealed: CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{}

extension Concealed {
    /// The type's name and an ellipsis.
    public var description: String { "\(Self.self)(…)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

/// Wraps what must not reach a log, an error or a page by accident. Whoever needs the value says
/// `exposed`, and can be found by that word.
public struct Sensitive<Value>: Concealed {
    /// The value itself.
    public let exposed: Value

    /// Wraps a value.
    public init(_ value: Value) { exposed = value }
}

extension Sensitive: Sendable where Value: Sendable {}
extension Sensitive: Equatable where Value: Equatable {}
