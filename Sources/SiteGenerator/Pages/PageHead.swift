import Publishing
import ReportModel
import SiteStructure
import Templating

/// What stands in a page's `<head>`.
struct PageHead: TemplateModel {
    private let setting: PageSetting
    private let title: String?
    private let description: String?
    /// The page's absolute address.
    private let canonical: String?
    /// The year that the page belongs to.
    private let report: Report?

    /// The head of a page; without a title of its own it has the site's.
    ///
    /// - Parameter canonical: where the same page stands, if it stands elsewhere, too.
    init(_ setting: PageSetting, title: String?, description: String?, canonical: OutputPath? = nil) {
        self.setting = setting
        self.title = title
        self.description = description ?? setting.site.description
        self.canonical =
            setting.path == SiteAddresses.notFound
            ? nil : setting.site.url.map { $0 + (canonical ?? setting.path).text }
        let year = setting.path == SiteAddresses.home ? nil : setting.content.yearIndex(of: setting.path)
        report = year.map { setting.content.reports[$0] }
    }

    /// The head of a page that tells of some indicators: title and description say how many reached their targets.
    init(_ setting: PageSetting, named name: String, summary: String?, _ tally: Tally) {
        let count = setting.sentence(on: tally)
        self.init(
            setting, title: setting.text(.titleWithCount, ["title": name, "count": count]),
            description: count + "." + (summary.map { " " + $0 } ?? ""))
    }

    /// See `TemplateModel`.
    static let fields = Fields<PageHead> {
        Field.text("title", "The title of window and search result.") { head in
            let site = head.setting.site.title
            return head.title.map { head.setting.text(.pageTitle, ["page": $0, "site": site]) } ?? site
        }
        Field.optionalText("description", "One or two sentences for search results.") { $0.description }
        Field.optionalText("canonical", "The page's absolute address.") { $0.canonical }
        Field.text("heading", "The title of a preview, which names the site apart.") {
            $0.title ?? $0.setting.site.title
        }
        // The pages of a year are articles, all others the site.
        Field.text("type", "What a preview calls the page: article or website.") {
            $0.report == nil ? "website" : "article"
        }
        Field.optionalText("modified", "The date of the page's edition: 2020-12-31.") { $0.report?.updated?.iso }
        Field.optionalText("image", "The absolute address of an image for previews.") { head in
            let path = head.setting.shared.preview ?? head.setting.logo?.path
            return path.flatMap { path in head.setting.site.url.map { $0 + path.text } }
        }
        Field.flag("hasLargeImage", "Whether that image is made for previews, and may be shown large.") {
            $0.setting.shared.preview != nil
        }
    }
}

extension SiteContent {
    /// Which of the years a page belongs to: the front page to the latest, free pages to none.
    func yearIndex(of path: OutputPath) -> Int? {
        if path == SiteAddresses.home { return reports.indices.first { reports[$0].year == current?.year } }
        guard let slash = path.text.utf8.firstIndex(of: UInt8(ascii: "/")), let year = Int(path.text[..<slash]) else {
            return nil
        }
        return reports.indices.first { reports[$0].year == year }
    }
}
