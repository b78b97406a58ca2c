/// The objects that a page knows while it is rendered, by register.
///
/// An object is asked for each value that is printed, and asking it counts no reference: the registers hold it.
struct ObjectRegisters {
    /// Keeps the objects alive.
    private var owned: [TemplateObject?]
    /// The same objects.
    private var borrowed: [Unmanaged<TemplateObject>?]

    /// Empty registers.
    init(count: Int) {
        owned = [TemplateObject?](repeating: nil, count: count)
        borrowed = [Unmanaged<TemplateObject>?](repeating: nil, count: count)
    }

    /// The object of a register, or none.
    subscript(register: Int) -> TemplateObject? {
        get { owned[register] }
        set {
            borrowed[register] = newValue.map(Unmanaged.passUnretained)
            owned[register] = newValue
        }
    }

    /// Whether a register has an object.
    func isFilled(_ register: Int) -> Bool { borrowed[register] != nil }

    /// Lets `body` ask the object of a register, which must have one.
    func read<Result>(_ register: Int, _ body: (TemplateObject) -> Result) -> Result {
        guard let object = borrowed[register] else { preconditionFailure("an empty register was read") }
        return object._withUnsafeGuaranteedRef(body)
    }
}
