/// A whole and its parts, as the source divides it.
public struct Breakdown: Hashable, Sendable {
    /// One part of the whole.
    public struct Part: Hashable, Sendable {
        /// What the part is.
        public let label: String
        /// How much it is.
        public let value: Quantity

        /// Makes a part.
        package init(label: String, value: Quantity) {
            self.label = label
            self.value = value
        }
    }

    /// What is divided.
    public let title: String
    /// The whole, only where the source states it: it is never computed from the parts.
    public let total: Quantity?
    /// The parts, in the source's order.
    public let parts: [Part]

    /// Makes a breakdown.
    package init(title: String, total: Quantity?, parts: [Part]) {
        self.title = title
        self.total = total
        self.parts = parts
    }
}
