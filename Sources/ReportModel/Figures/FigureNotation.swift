/// A row of the editors' guides: what may be typed, and what it means. The guides are written from these, and a test reads
/// every example.
package struct FigureNotation: Sendable {
    /// What the examples are read as.
    package enum Reading: Equatable, Sendable {
        /// A value, an exact one.
        case value(Sort)
        /// A value that is a bound.
        case bound(Comparator)
        /// A value that is not exact.
        case inexact
        /// A target with a sign, or words for one.
        case target(Comparator)
        /// A target that is a range.
        case range
        /// A target that is a day, or a time with a last day.
        case deadline
        /// Nothing: they are refused.
        case refused
    }

    /// The sorts of values, as an editor tells them apart.
    package enum Sort: Sendable {
        case percent, number, money, measure, share, date, yesNo, text, noValue
    }

    /// What may be typed.
    package let examples: [String]
    /// What it means, or why it is refused: words in the language of the examples.
    package let meaning: String
    /// What the examples are read as.
    package let reading: Reading

    /// A row.
    init(_ reading: Reading, _ meaning: String, _ examples: String...) {
        (self.reading, self.meaning, self.examples) = (reading, meaning, examples)
    }
}

extension FigureNotation.Sort {
    /// The sort of a kind of figure.
    package init(_ kind: QuantityKind) {
        self =
            switch kind {
            case .percent: .percent
            case .number: .number
            case .money: .money
            case .measure: .measure
            case .share: .share
            case .date: .date
            case .yesNo: .yesNo
            case .text: .text
            case .noValue: .noValue
            }
    }
}

extension SiteLanguage {
    /// How figures are written in this language, for the guides of its editors.
    package var notations: [FigureNotation] {
        switch self {
        case .italian: FigureNotation.italian
        case .english: FigureNotation.english
        }
    }
}
