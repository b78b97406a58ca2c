import ReportModel
import SiteStructure

/// How to cite a page.
enum Citation {
    /// The publisher of the page as its author, title, report, whose data they are, site, edition and address, as far as
    /// they are known.
    static func text(_ setting: PageSetting, title: String, _ report: Report) -> String {
        let site = setting.site
        let names: PhraseValues = ["author": site.publisher ?? site.organization, "title": title]
        let edition = report.updated.map {
            setting.text(.citationEdition, ["date": $0.long(setting.language)])
        }
        let data =
            site.isUnofficial
            ? setting.text(.citationData, ["body": setting.interface.owner(site.organization)]) : nil
        let parts = [setting.text(.citationTitle, names), report.title, data, site.title, edition, setting.canonical]
        return parts.compactMap { $0 }.joined(separator: setting.text(.listSeparator))
    }
}
