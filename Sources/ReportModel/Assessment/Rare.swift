/// A value that few have, kept apart: whoever has none gives up the place of a reference, and not of the value.
///
/// A year has tens of thousands of indicators, and all of them stay in memory.
final class Rare<Value: Sendable>: Sendable {
    /// The value.
    let value: Value

    /// Keeps a value; `nil` where there is none.
    init?(_ value: Value?) {
        guard let value else { return nil }
        self.value = value
    }
}
