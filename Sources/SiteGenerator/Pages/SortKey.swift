import ReportModel
import Templating

/// What a script sorts a figure by: figures of different kinds or units are never mixed.
struct SortKey: TemplateModel {
    /// The kind of figure and its unit: `percent`, `number`, `money EUR`, `measure giorni`, `date`, `yes-no`, `text`.
    let kind: String
    /// The value: a number with a decimal point, a date as 2020-12-31, 1 for yes and 0 for no, or words.
    let value: String

    /// The key of a figure.
    init(_ quantity: Quantity) {
        switch quantity.value {
        case .percent(let amount, _): (kind, value) = ("percent", amount.plain)
        case .number(let amount): (kind, value) = ("number", amount.plain)
        case .money(let amount, let currency): (kind, value) = ("money " + currency.code, amount.plain)
        case .measure(let amount, let unit): (kind, value) = ("measure " + unit.name, amount.plain)
        case .share(let part, let total): (kind, value) = ("share of " + total.plain, part.plain)
        case .range(let low, _, let range): (kind, value) = ("range " + (range.unitName ?? ""), low.plain)
        case .period(let period): (kind, value) = ("date", period.lastDay?.iso ?? period.iso)
        case .date(let date): (kind, value) = ("date", date.iso)
        case .yesNo(let isYes): (kind, value) = ("yes-no", isYes ? "1" : "0")
        case .text(let words): (kind, value) = ("text", words)
        case .noValue: (kind, value) = ("text", quantity.text)
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<SortKey> {
        Field.text("kind", "Kind and unit: percent, number, money EUR, measure giorni, date, yes-no or text.") {
            $0.kind
        }
        Field.text("value", "A number with a decimal point, a date as 2020-12-31, 1 or 0, or words.") { $0.value }
    }
}
