/// A currency that figures may be in.
public enum Currency: String, CaseIterable, Sendable {
    /// The euro, `€`.
    case euro = "€"
    /// The pound sterling, `£`.
    case pound = "£"
    /// The dollar, `$`.
    case dollar = "$"

    /// The currency's sign.
    package var sign: String { rawValue }

    /// The sign as the one character that it is.
    var scalar: Unicode.Scalar {
        switch self {
        case .euro: "€"
        case .pound: "£"
        case .dollar: "$"
        }
    }

    /// The ISO 4217 code, for data files.
    public var code: String {
        switch self {
        case .euro: "EUR"
        case .pound: "GBP"
        case .dollar: "USD"
        }
    }
}
