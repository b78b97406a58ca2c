import Dispatch

/// A value that is worked out on another core, while the one who needs it later does something else.
package final class Eventual<Value: Sendable>: Sendable {
    private let group = DispatchGroup()
    private let result = Locked<[Value]>([])

    /// Begins to work out a value.
    package init(_ body: @escaping @Sendable () -> Value) {
        DispatchQueue.global(qos: .userInitiated).async(group: group) { [result] in
            let value = body()
            result.withLock { $0 = [value] }
        }
    }

    /// The value, which is waited for.
    package var value: Value {
        group.wait()
        return result.withLock { $0[0] }
    }
}

/// Gives a value's memory back on another core: for the objects of a large site that takes as long as a hundred pages.
package func discard<Value: Sendable>(_ value: consuming sending Value) {
    let value = value
    DispatchQueue.global(qos: .utility).async { _ = value }
}
