package import ReportModel

// The words of the data files. They are English whatever the site's language, and stay what they are: programs that
// read the files rely on them.

extension Indicator {
    /// The codes of its cautions, with blanks between them.
    package var cautionCodes: String { cautions.map(\.rawValue).joined(separator: " ") }
}

extension Verification {
    /// The codes of ``reasonCode`` in data files.
    static let reasonCodes =
        NoPercentageReason.allCases.map(\.rawValue)
        + [NotComputableReason.resultIsNoPercentage, .resultRatesProgress].map(\.code)

    /// Why it cannot be checked, where it cannot.
    var reasonCode: String? { if case .notComputable(let reason) = self { reason.code } else { nil } }

    /// What a consistent result was checked against.
    package var basis: Basis? { if case .consistent(let basis) = self { basis } else { nil } }
}

extension Quantity {
    /// What the figure stands for, for a program: a number in the figure's unit, an ISO 8601 day, `yes` or `no`;
    /// nothing for words.
    var dataValue: DataCell {
        switch value {
        case _ where precision != .exact: .empty
        case .percent(let amount, _), .number(let amount), .money(let amount, _), .measure(let amount, _):
            .number(amount.plain)
        case .share(let part, _): .number(part.plain)
        case .date(let date): .text(date.iso)
        case .period(let period): .text(period.iso)
        case .yesNo(let isYes): .text(isYes ? "yes" : "no")
        case .range, .text, .noValue: .empty
        }
    }

    /// The codes of ``type(of:)``.
    static let types = ["number", "date", "yes-no", "text", "none", "range", "bound", "period"]

    /// What sort of figure stands there; `none` where there is none, or only a stand-in for one.
    static func type(of quantity: Quantity?) -> String {
        guard quantity?.precision == .exact else { return quantity == nil ? types[4] : types[6] }
        return switch quantity?.value {
        case .range: types[5]
        case .period: types[7]
        case .percent, .number, .money, .measure, .share: types[0]
        case .date: types[1]
        case .yesNo: types[2]
        case .text: types[3]
        case .noValue, nil: types[4]
        }
    }

    /// The unit of ``dataValue``: `%` with what it is a percentage of where that is said, an ISO 4217 code, or a
    /// measure's name.
    var dataUnit: DataCell {
        switch value {
        case .percent(_, let qualifier): DataCell(figure: qualifier.map { "% " + $0 } ?? "%")
        case .money(_, let currency): .text(currency.code)
        case .measure(_, let unit): .text(unit.name)
        case .share(_, let total): .text("of " + total.plain)
        case .range(_, _, .percent): .text("%")
        case .range(_, _, .money(let currency)): .text(currency.code)
        case .range(_, _, .measure(let unit)): .text(unit.name)
        case .number, .range, .date, .period, .yesNo, .text, .noValue: .empty
        }
    }
}
