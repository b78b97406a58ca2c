package import ReportModel
package import SiteStructure

/// What is to be said of a year's data as a whole, the same in every description that a machine reads.
package struct DatasetDescription: Sendable {
    /// The data's title.
    package let title: String
    /// What they are, whose they are, and what was done to them.
    package let description: String
    /// Words to find them by.
    let keywords: [String]
    /// Who publishes them.
    package let publisher: String

    /// The description of the data of `report`.
    package init(_ setting: PageSetting, report: Report) {
        let values: PhraseValues = ["body": setting.site.organization, "year": report.name]
        self.init(
            setting, title: setting.text(.dataSetTitle, values), description: setting.text(.dataSetDescription, values),
            keywords: [String(report.year)])
    }

    /// The description of the data of all years; a site has one at least.
    init(series setting: PageSetting) {
        let reports = setting.content.reports
        let values: PhraseValues = [
            "body": setting.site.organization, "first": reports.first?.name ?? "", "last": reports.last?.name ?? "",
        ]
        self.init(
            setting, title: setting.text(.dataSeriesTitle, values),
            description: setting.text(.dataSeriesDescription, values), keywords: reports.map { String($0.year) })
    }

    private init(_ setting: PageSetting, title: String, description: String, keywords: [String]) {
        self.title = title
        self.description = description
        let words = setting.text(.dataKeywords).split(separator: ",").map { $0.drop { $0 == " " } }
        self.keywords = words.map { String($0) } + [setting.site.organization] + keywords
        publisher = setting.site.publisher ?? setting.site.organization
    }
}
