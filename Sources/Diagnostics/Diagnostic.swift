/// One fault or remark, at the place that it is about.
public struct Diagnostic: Sendable {
    /// What it says.
    public var message: Message
    /// Where; `nil` where it concerns no file, such as a full disk.
    public var location: SourceLocation?
    /// Other places that explain it, such as the first of two equal keys.
    public var notes: [Note]
    /// The cell of a spreadsheet that it is about, as the spreadsheet names it (`C5`).
    package var cell: String?

    /// A further place and what is to be said of it.
    public struct Note: Sendable {
        /// What is to be seen there.
        public var message: Message
        /// The place.
        public var location: SourceLocation

        /// A note on `location`.
        package init(_ message: Message, at location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    /// A diagnostic that says `message` of `location`.
    package init(_ message: Message, at location: SourceLocation?, notes: [Note] = []) {
        self.message = message
        self.location = location
        self.notes = notes
    }

    /// The message's stable name.
    public var id: String { message.id }

    /// How much it matters.
    public var severity: Severity { message.severity }
}
