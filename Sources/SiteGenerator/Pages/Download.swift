import ReportModel
import Templating

/// A link to a file of the open data, with its size.
struct Download: Sendable {
    /// What it holds.
    let label: String
    /// Where it is.
    let href: String
    /// How large it is, in round figures, so that a figure that changes elsewhere seldom changes this page.
    let size: String

    /// A link to a file, and to a place in it.
    init(_ setting: PageSetting, _ key: InterfaceKey, _ file: DataFile, anchor: String? = nil) {
        label = setting.text(key)
        href = setting.link(to: file.path, anchor: anchor)
        let hundreds = Int64(max((file.size + 50) / 100, 1))
        let kilobytes = hundreds < 100 ? (hundreds, 1) : ((hundreds + 5) / 10, 0)
        let number = ExactDecimal(significand: kilobytes.0, scale: kilobytes.1) ?? .zero
        size = setting.text(.dataKilobytes, ["n": number.format(setting.language)])
    }
}

extension Download: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<Download> {
        Field.text("label", "What it holds.") { $0.label }
        Field.text("href", "Where it is.") { $0.href }
        Field.text("size", "How large it is, in round figures: 4,2 kB.") { $0.size }
    }
}
