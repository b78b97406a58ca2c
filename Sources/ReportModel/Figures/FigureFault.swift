/// Why a figure cannot be read, and what was probably meant.
public struct FigureFault: Error, Equatable, Sendable {
    /// What is wrong with the figure.
    public enum Kind: Error, Equatable, Sendable {
        /// Nothing was typed.
        case empty
        /// The figure has none of the forms that figures have.
        case unreadable
        /// A stand-in for a missing figure (`.nan`, `n.d.`, `null`): the key should be left out instead.
        case placeholder
        /// More than 18 significant digits, or more than 18 decimals.
        case tooManyDigits
        /// Groups that are not of three digits: `20.75.299`.
        case badGrouping
        /// The other language's decimal mark: `2.4` in Italian.
        case wrongDecimalMark
        /// More than one decimal mark: `12,5,1`.
        case repeatedDecimalMark
        /// A date that the calendar does not have: `31/11/2020`.
        case impossibleDate
        /// A date that can be read in two ways: slashes in English.
        case ambiguousDate
        /// A number with a unit that is not in the list, and the nearest spelling that is.
        case unknownUnit(name: String, nearest: String?)
        /// More than one comparator.
        case tooManyComparators
        /// A comparator or a deadline where only a target may have one.
        case comparatorNotAllowed
        /// A comparator in front of something that is no number.
        case comparatorNeedsNumber
        /// A weight that is not a bare number above zero.
        case notAWeight
    }

    /// What is wrong.
    public let kind: Kind
    /// The figure as it was typed.
    public let text: String
    /// What was probably meant, at most two readings, the likelier first. Each of them is readable.
    public let likelyReadings: [String]

    /// The reading that is most likely meant.
    public var likelyReading: String? { likelyReadings.first }

    /// Makes a fault.
    public init(kind: Kind, text: String, likelyReadings: [String] = []) {
        self.kind = kind
        self.text = text
        self.likelyReadings = likelyReadings
    }
}
