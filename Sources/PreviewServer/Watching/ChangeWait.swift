/// A way to learn that something in some folders changed.
protocol ChangeWait: Sendable {
    /// Waits for a change, and then until no further one follows at once: a save is often several.
    ///
    /// - Returns: whether there was one; `false` where `stop` was raised.
    mutating func waitForChange(or stop: StopSignal) -> Bool

    /// Whether changes would be missed from now on, so that another way has to be found.
    var isExhausted: Bool { get }
}
