extension FieldMessage {
    /// One of each case, for the editor's guide and for tests.
    public static let examples: [Self] = [
        .unknownKey(key: "targt", nearest: "target", known: ["target", "actual"]),
        .furtherUnknownKeys(count: 120),
        .missingField(key: "title"),
        .emptyField(key: "summary"),
        .wrongType(key: "order", expected: .wholeNumber),
        .notAllowed(key: "direction", value: "hihger", allowed: ["higher", "lower", "zero"]),
        .outOfRange(key: "page", value: "0", least: 1),
    ]
}
