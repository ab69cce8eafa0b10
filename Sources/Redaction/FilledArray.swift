extension Array {
    /// An array of `count` times `element`. `init(repeating:count:)` asks the runtime for the
    /// array's type each time, which for a short text costs more than filling it.
    @inline(__always)
    init(count: Int, of element: Element) {
        self = []
        append(addingCapacity: count) { $0.append(repeating: element, count: count) }
    }
}
