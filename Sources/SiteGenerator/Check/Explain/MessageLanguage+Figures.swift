import Diagnostics
import OpenData
import ReportModel

extension MessageLanguage {
    /// The language whose dates and marks a message uses.
    var figures: SiteLanguage { SiteLanguage(self) }

    /// A text as it was typed, between the language's quotation marks: ordinary blanks, nothing hidden.
    func quote(_ text: String) -> String {
        let plain = DataCell(figure: text).plain.printable
        return pick(en: "“\(plain)”", it: "«\(plain)»")
    }

    /// A number without groups of three, so that `1.500` and `1,500` show as what they were read.
    func number(_ amount: ExactDecimal) -> String { number(amount.plain) }

    /// A percentage that sitegen computed, with all its decimals.
    func percent(_ percentage: Percentage) -> String { percent(number(percentage.plain)) }

    /// A percentage of a site's own choice.
    func percent(_ amount: ExactDecimal) -> String { percent(number(amount)) }

    /// With the sign `−`, which no spreadsheet takes for a formula.
    private func number(_ plain: String) -> String {
        let number = plain.replacing("-", with: "−")
        return pick(en: number, it: number.replacing(".", with: ","))
    }

    private func percent(_ number: String) -> String { pick(en: "\(number) percent", it: "\(number) per cento") }
}
