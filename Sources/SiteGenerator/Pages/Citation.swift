import ReportModel
import SiteStructure

/// How to cite a page.
enum Citation {
    /// Body, title, report, site, edition and address, as far as they are known.
    static func text(_ setting: PageSetting, title: String, _ report: Report) -> String {
        let site = setting.site
        let names: PhraseValues = ["body": site.organization, "title": title]
        let edition = report.updated.map {
            setting.text(.citationEdition, ["date": $0.long(setting.language)])
        }
        let parts = [setting.text(.citationTitle, names), report.title, site.title, edition, setting.canonical]
        return parts.compactMap { $0 }.joined(separator: setting.text(.listSeparator))
    }
}
