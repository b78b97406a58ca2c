/// What becomes of the leading white space of a template's lines where it is put into another: for each template on
/// the way out, some of it is taken away and some is added.
struct Indentation {
    private struct Step {
        let removed: ArraySlice<UInt8>
        let added: ArraySlice<UInt8>
    }

    /// From the innermost outwards.
    private var steps: [Step] = []

    /// White space stays as it is.
    static let unchanged = Indentation()

    /// The same inside something from whose lines `removed` is taken away and to whose lines `added` is added first.
    func inside(removing removed: ArraySlice<UInt8> = [], adding added: ArraySlice<UInt8> = []) -> Indentation {
        var inner = self
        if !removed.isEmpty || !added.isEmpty { inner.steps.insert(Step(removed: removed, added: added), at: 0) }
        return inner
    }

    /// What a line starts with instead of `leading`.
    func callAsFunction(_ leading: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result = leading
        for step in steps {
            if result.starts(with: step.removed) { result = result.dropFirst(step.removed.count) }
            result = step.added + result
        }
        return result
    }
}
