/// A value as JSON has it, for ``Mustache``.
public indirect enum JSONValue: Sendable, Equatable {
    /// Nothing; printed as nothing.
    case null
    /// Yes or no.
    case bool(Bool)
    /// A whole number.
    case int(Int)
    /// Any number; printed with as many digits as needed to tell it from others, 85.0 as `85`.
    case double(Double)
    /// A text.
    case string(String)
    /// Values in order.
    case array([JSONValue])
    /// Values by name.
    case object([String: JSONValue])

    /// How it is printed; arrays and objects print nothing.
    var text: String {
        switch self {
        case .null, .array, .object: ""
        case .bool(let bool): bool ? "true" : "false"
        case .int(let int): String(int)
        case .double(let double): Self.text(of: double)
        case .string(let string): string
        }
    }

    private static func text(of double: Double) -> String {
        // Up to 2^53 every whole number is exact. `Int(exactly:)` would need the C library's mathematics.
        guard double.magnitude < 0x1p53, Double(Int(double)) == double else { return String(double) }
        return String(Int(double))
    }

    /// What a section of it shows: its elements, itself, or nothing where it is null, false, or an empty string.
    var sectionElements: [JSONValue] {
        switch self {
        case .null, .bool(false), .string(""): []
        case .array(let elements): elements
        default: [self]
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }

    /// A whole number.
    public init(integerLiteral value: Int) { self = .int(value) }

    /// A number.
    public init(floatLiteral value: Double) { self = .double(value) }

    /// Yes or no.
    public init(booleanLiteral value: Bool) { self = .bool(value) }

    /// Nothing.
    public init(nilLiteral: ()) { self = .null }

    /// Values in order.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    /// Values by name; where a name comes twice, the last counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}

extension JSONValue: Decodable {
    /// Reads any JSON.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let int = try? container.decode(Int.self) {
            self = .int(int)
        } else if let double = try? container.decode(Double.self) {
            self = .double(double)
        } else if let string = try? container.decode(String.self) {
            self = .string(string)
        } else if let array = try? container.decode([JSONValue].self) {
            self = .array(array)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }
}
