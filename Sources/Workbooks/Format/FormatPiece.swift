/// A piece of a number format's code, such as `#,##0.00` or `[h]:mm`.
enum FormatPiece: Hashable, Sendable {
    /// Characters that are shown as they are.
    case literal(String)
    /// Room as wide as some character: no more than a blank to who reads.
    case blank
    /// Room up to the width of the column, filled with some character: nothing to who reads.
    case fill
    /// A place for a digit.
    case digit(FormatDigit)
    case point, comma, percent, slash
    /// `E+` or `E-`: whether a plus is shown.
    case exponent(showsPlus: Bool)
    /// The number as it is without a format.
    case general
    /// The text of the cell, `@`.
    case text
    /// A part of a day or of its time.
    case date(FormatDatePart)
    /// How much of something has gone by, `[h]`, with at least so many digits.
    case elapsed(FormatDatePart.Unit, digits: Int)
    /// `AM/PM`, or `A/P`.
    case halfOfDay(isShort: Bool)
    /// A decimal mark and digits of a second.
    case secondDecimals(Int)
}

/// What stands in a place where a number has no digit.
enum FormatDigit: UInt8, Hashable, Sendable {
    /// A zero, `0`.
    case zero = 0x30
    /// Nothing, `#`.
    case none = 0x23
    /// A blank, `?`.
    case blank = 0x3F
}

/// A part of a day or of its time, and by how many letters it was asked for: `mm`.
struct FormatDatePart: Hashable, Sendable {
    enum Unit: Hashable, Sendable {
        case year, month, day, hour, minute, second
    }

    var unit: Unit
    var letters: Int
}
