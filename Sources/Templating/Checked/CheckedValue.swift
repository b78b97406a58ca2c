/// What a name stands for while a page is compiled: its shape, and where its value will be.
struct CheckedValue {
    /// Where the value is found.
    enum Origin {
        /// While rendering: in a frame of the stack, then from slot to slot.
        case slots(frame: Int, path: [Int])
        /// Known already.
        case constant(TextTable.Entry)
    }

    /// The shape of the value where it is there.
    let shape: Shape
    /// Where the value is found.
    let origin: Origin
    /// Whether it, or an object on the way to it, may be absent.
    var isOptional = false

    /// A value in `frame`.
    init(_ shape: Shape, frame: Int, path: [Int] = [], isOptional: Bool = false) {
        self.shape = shape.unwrapped
        self.origin = .slots(frame: frame, path: path)
        if case .optional = shape { self.isOptional = true } else { self.isOptional = isOptional }
    }

    /// A value that is known already.
    init(constant entry: TextTable.Entry) {
        origin = .constant(entry)
        switch entry {
        case .text: shape = .text
        case .table: shape = .object([])
        }
    }

    /// What `name` stands for in this object.
    func member(_ name: String) -> CheckedValue? {
        switch origin {
        case .slots(let frame, let path):
            guard let slot = shape.fields.firstIndex(where: { $0.name == name }) else { return nil }
            return CheckedValue(shape.fields[slot].shape, frame: frame, path: path + [slot], isOptional: isOptional)
        case .constant(.table(let table)): return table.entries[name].map { CheckedValue(constant: $0) }
        case .constant(.text): return nil
        }
    }

    /// The names in this object.
    var memberNames: [String] {
        if case .constant(.table(let table)) = origin { return table.entries.keys.sorted() }
        return shape.fields.map(\.name)
    }
}

/// The values that stand around a tag, which names are looked up in.
struct CheckedScope {
    /// From the outermost to the innermost.
    private(set) var values: [CheckedValue] = []

    /// The innermost value, which `.` stands for.
    var top: CheckedValue? { values.last }

    /// Enters a section of `value`.
    mutating func push(_ value: CheckedValue) { values.append(value) }

    /// Leaves a section.
    mutating func pop() { values.removeLast() }

    /// What `name` stands for: the innermost object that has it counts.
    func lookUp(_ name: String) -> CheckedValue? {
        for value in values.reversed() {
            if let member = value.member(name) { return member }
        }
        return nil
    }

    /// All names that can be looked up, those of the innermost object first.
    var names: [String] { values.reversed().flatMap(\.memberNames) }
}
