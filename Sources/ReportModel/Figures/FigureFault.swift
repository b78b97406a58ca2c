/// Why a figure cannot be read, and how to write the same figure so that it can.
package struct FigureFault: Error, Equatable, Sendable {
    /// What is wrong with the figure.
    package enum Kind: Error, Equatable, Sendable {
        /// Nothing was typed.
        case empty
        /// The figure has none of the forms that figures have.
        case unreadable
        /// What a program writes for a figure that it does not have (`.nan`, `null`): the key should be left out instead.
        case placeholder
        /// What a spreadsheet shows for a formula that failed: `#DIV/0!`.
        case spreadsheetError
        /// A date that a spreadsheet made of something else: `01-feb`.
        case spreadsheetDate
        /// Words behind a percentage that do not say what it is of: `70% circa`.
        case notAQualifier(words: String)
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
        /// A date that can be read in two ways: `03/04/2020` in English.
        case ambiguousDate
        /// A month, a quarter or a half without its year: `IV trimestre`.
        case periodNeedsYear
        /// A part and a total that may be a month and a year, `12/21`, or a number of a year, `45/2020`.
        case shareOrMonth(part: String, total: String, month: PartialDate?)
        /// More than there is: `5/4`.
        case shareAboveTotal
        /// A range that may be a change as well: `da 3 a 5`; and how the range is written, where the ends make one.
        case rangeOrChange(from: String, to: String, range: String?)
        /// Two figures with a hyphen that may be a range or years: `12-2020`; and how the range is written, where the ends
        /// make one.
        case rangeOrYears(range: String?)
        /// A range whose ends are the same, the wrong way round, or of different kinds: `15-10`.
        case rangeBroken
        /// A range where only a target may have one.
        case rangeNotAllowed
        /// A factor of one letter without a currency: `12k`, `2m`.
        case bareMagnitude(letter: String)
        /// What stands in a column of units and says no unit: `n.`, `SI/NO`.
        case notAUnit
        /// A figure in another unit than its indicator's `unit`.
        case unitContradicted(unit: String)
        /// A bare number under `unit: %` that is a share of one rather than of a hundred: `0,936` beside `95`.
        case shareUnderPercent
        /// A number with a unit that is not in the list.
        case unknownUnit(name: String)
        /// More than one comparator.
        case tooManyComparators
        /// What stands in brackets as if it were a remark, and is part of the figure: `5% (massimo)`, `5 (milioni)`; and the
        /// figure without the brackets, where that can be read.
        case remarkInFigure(remark: String, figure: String?)
        /// A comparator or a deadline where there is none to be.
        case comparatorNotAllowed
        /// A comparator in front of something that is no number.
        case comparatorNeedsNumber
        /// A word for a deadline in front of something that is no time: `within 5%`.
        case deadlineNeedsTime
        /// A weight that is not a bare number above zero.
        case notAWeight
    }

    /// What is wrong.
    package let kind: Kind
    /// The figure as it was typed.
    package let text: String
    /// The same figure in a notation that is read; several only for a date that has two readings. Where nothing is
    /// provably the same, there is none.
    package let proposals: [String]
    /// The language of the site, in which what is proposed is written.
    package let language: SiteLanguage

    /// Makes a fault.
    package init(kind: Kind, text: String, proposals: [String] = [], _ language: SiteLanguage) {
        self.kind = kind
        self.text = text
        self.proposals = proposals
        self.language = language
    }
}
