/// SQL text with its parameters, as one value.
///
/// Written as a string literal. What is interpolated becomes a parameter (`$1`, `$2` …) that
/// travels apart from the text, in PostgreSQL's binary format and with its type declared; another
/// `SQL` is spliced in as a fragment, its parameters renumbered. The literal parts are
/// `StaticString`s, so no text that came from elsewhere at run time can become SQL.
///
///     let statement: SQL = "select title from ticket where id = \(id) and queue = \(queue)"
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    /// The text as the server sees it, with `$n` where values were interpolated.
    public private(set) var text: String
    /// Offsets in UTF-8 bytes of every `$n` in `text`, in order.
    private var marks: [Int] = []
    private(set) var parameters = Parameters()
    /// The first value that could not be written; thrown before anything is sent.
    private(set) var failure: BindError?

    /// Text without parameters.
    public init(stringLiteral text: StaticString) {
        self.text = "\(text)"
    }

    /// Text with parameters; called by the compiler for an interpolated literal.
    public init(stringInterpolation: Interpolation) {
        self = stringInterpolation.sql
    }

    /// Joins fragments, for lists of conditions.
    /// - Parameter separator: stands between two fragments, for example `" and "`.
    public init(joining fragments: [SQL], separator: StaticString) {
        self.init(stringLiteral: "")
        for (index, fragment) in fragments.enumerated() {
            if index > 0 { text += "\(separator)" }
            append(fragment)
        }
    }

    /// Collects an interpolated literal.
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var sql: SQL = ""

        /// Called by the compiler.
        public init(literalCapacity: Int, interpolationCount: Int) {
            sql.text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            sql.marks.reserveCapacity(interpolationCount)
        }

        /// A literal part: only the compiler can make one.
        public mutating func appendLiteral(_ literal: StaticString) {
            sql.text += "\(literal)"
        }

        /// A value: becomes the next parameter.
        public mutating func appendInterpolation<Value: Bindable>(_ value: Value) {
            sql.append(value)
        }

        /// A value or null. Said apart from the above, because the compiler takes an optional in an
        /// interpolated literal for a slip unless it is asked for by name.
        public mutating func appendInterpolation<Value: Bindable>(_ value: Value?) {
            sql.append(value)
        }

        /// A fragment: spliced in, its parameters renumbered.
        public mutating func appendInterpolation(_ fragment: SQL) {
            sql.append(fragment)
        }
    }
}

extension SQL {
    private mutating func append<Value: Bindable>(_ value: Value) {
        do throws(BindError) {
            try parameters.append(value)
        } catch {
            failure = failure ?? error
        }
        mark(parameters.count)
    }

    private mutating func append(_ fragment: SQL) {
        let bytes = fragment.text.utf8
        let before = parameters.count
        var position = bytes.startIndex
        for (index, offset) in fragment.marks.enumerated() {
            let start = bytes.index(bytes.startIndex, offsetBy: offset)
            text += fragment.text[position..<start]
            mark(before + index + 1)
            position = bytes.index(start, offsetBy: "$\(index + 1)".utf8.count)
        }
        text += fragment.text[position...]
        parameters.append(contentsOf: fragment.parameters)
        failure = failure ?? fragment.failure
    }

    private mutating func mark(_ number: Int) {
        marks.append(text.utf8.count)
        text += "$\(number)"
    }
}
