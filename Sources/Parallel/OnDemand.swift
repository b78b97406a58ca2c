/// A value that is worked out when it is first asked for, and once.
package final class OnDemand<Value: Sendable>: Sendable {
    private let made = Locked<Value?>(nil)
    private let make: @Sendable () -> Value

    /// A value that is not worked out yet.
    package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// The value. Whoever asks while it is worked out waits for it.
    package var value: Value {
        made.withLock { made in
            let value = made ?? make()
            made = value
            return value
        }
    }
}
