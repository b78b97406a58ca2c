import Dispatch

/// A value that one thread at a time may use.
///
/// The standard library's `Mutex` would do, but the thread sanitizer cannot look into it and takes each use for a race.
package final class Locked<Value: Sendable>: Sendable {
    private let queue = DispatchQueue(label: "sitegen.locked")
    // The compiler cannot see that it is only ever touched on the queue.
    private nonisolated(unsafe) var value: Value

    /// A value that nobody uses yet.
    package init(_ value: Value) { self.value = value }

    /// Gives `body` the value alone; others wait meanwhile.
    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        try queue.sync { try body(&value) }
    }
}
