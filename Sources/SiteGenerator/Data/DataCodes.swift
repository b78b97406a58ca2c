import ReportModel

// The words of the data files. They are English whatever the site's language, and stay what they are: programs that
// read the files rely on them.

extension Status {
    /// Its code in data files.
    var code: String {
        switch self {
        case .achieved: "achieved"
        case .partial: "partial"
        case .missed: "missed"
        case .notReported: "not-reported"
        case .notComparable: "not-comparable"
        }
    }
}

extension Comparator {
    /// Its code in data files: a sign would be taken for a formula by a spreadsheet.
    var code: String {
        switch self {
        case .moreThan: "more-than"
        case .atLeast: "at-least"
        case .lessThan: "less-than"
        case .atMost: "at-most"
        case .equal: "equal"
        }
    }
}

extension Verification {
    /// The codes in data files, in the order of the cases.
    static let codes = ["consistent", "differs", "not-computable", "not-published"]

    /// Its code in data files.
    var code: String {
        switch self {
        case .consistent: Self.codes[0]
        case .differs: Self.codes[1]
        case .notComputable: Self.codes[2]
        case .notPublished: Self.codes[3]
        }
    }

    /// The codes of ``reasonCode`` in data files.
    static let reasonCodes = NoPercentageReason.allCases.map(\.code) + [resultIsNoPercentage]
    private static let resultIsNoPercentage = "result-is-no-percentage"

    /// Why it cannot be checked, where it cannot.
    var reasonCode: String? {
        switch self {
        case .notComputable(.noPercentage(let reason)): reason.code
        case .notComputable(.resultIsNoPercentage): Self.resultIsNoPercentage
        case .consistent, .differs, .notPublished: nil
        }
    }

    /// What a consistent result was checked against.
    var basis: Basis? { if case .consistent(let basis) = self { basis } else { nil } }
}

extension Verification.Basis {
    /// The codes in data files, in the order of the cases.
    static let codes = ["ratio", "threshold", "date", "declaration"]

    /// Its code in data files.
    var code: String {
        switch self {
        case .ratio: Self.codes[0]
        case .threshold: Self.codes[1]
        case .date: Self.codes[2]
        case .declaration: Self.codes[3]
        }
    }
}

extension NoPercentageReason {
    /// Its code in data files.
    var code: String {
        switch self {
        case .noActual: "no-actual"
        case .noTarget: "no-target"
        case .differentBases: "different-bases"
        case .wordsOnly: "words-only"
        case .zeroOrNegativeTarget: "zero-or-negative-target"
        case .missedAtThreshold: "missed-at-threshold"
        }
    }
}

extension Quantity {
    /// What the figure stands for, for a program: a number in the figure's unit, an ISO 8601 day, `yes` or `no`;
    /// nothing for words.
    var dataValue: DataCell {
        switch value {
        case .percent(let amount, _), .number(let amount), .money(let amount, _), .measure(let amount, _):
            .number(amount.plain)
        case .date(let date): .text(date.iso)
        case .yesNo(let isYes): .text(isYes ? "yes" : "no")
        case .text: .empty
        }
    }

    /// The unit of ``dataValue``: `%` with what it is a percentage of where that is said, an ISO 4217 code, or a
    /// measure's name.
    var dataUnit: DataCell {
        switch value {
        case .percent(_, let qualifier): DataCell(figure: qualifier.map { "% " + $0 } ?? "%")
        case .money(_, let currency): .text(currency.code)
        case .measure(_, let unit): .text(unit.name)
        case .number, .date, .yesNo, .text: .empty
        }
    }
}
