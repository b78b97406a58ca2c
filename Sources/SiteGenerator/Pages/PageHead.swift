import ReportModel
import Templating

/// What stands in a page's `<head>`.
struct PageHead: Sendable {
    /// The title of window and search result.
    let title: String
    /// One or two sentences for search results.
    let description: String?
    /// The page's absolute address.
    let canonical: String?
    /// The title of a preview, which names the site apart.
    let heading: String
    /// What a preview calls the page: the pages of a year are articles, all others the site.
    let type: String
    /// The date of the page's edition.
    let modified: String?
    /// The absolute address of an image for previews.
    let image: String?

    /// The head of a page; without a title of its own it has the site's.
    init(_ setting: PageSetting, title: String?, description: String?) {
        let site = setting.site
        self.title = title.map { setting.text(.pageTitle, ["page": $0, "site": site.title]) } ?? site.title
        self.description = description ?? site.description
        canonical = setting.path == SiteAddresses.notFound ? nil : setting.canonical
        heading = title ?? site.title
        let year = setting.path == SiteAddresses.home ? nil : setting.content.yearIndex(of: setting.path)
        type = year == nil ? "website" : "article"
        modified = year.flatMap { setting.content.reports[$0].updated?.iso }
        image = setting.logo.flatMap { logo in site.url.map { $0 + logo.path.text } }
    }
}

extension SiteContent {
    /// Which of the years a page belongs to: the front page to the latest, free pages to none.
    func yearIndex(of path: OutputPath) -> Int? {
        if path == SiteAddresses.home { return reports.indices.last }
        guard let slash = path.text.utf8.firstIndex(of: UInt8(ascii: "/")), let year = Int(path.text[..<slash]) else {
            return nil
        }
        return reports.indices.first { reports[$0].year == year }
    }
}

extension PageHead: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<PageHead> {
        Field.text("title", "The title of window and search result.") { $0.title }
        Field.optionalText("description", "One or two sentences for search results.") { $0.description }
        Field.optionalText("canonical", "The page's absolute address.") { $0.canonical }
        Field.text("heading", "The title of a preview, which names the site apart.") { $0.heading }
        Field.text("type", "What a preview calls the page: article or website.") { $0.type }
        Field.optionalText("modified", "The date of the page's edition: 2020-12-31.") { $0.modified }
        Field.optionalText("image", "The absolute address of an image for previews.") { $0.image }
    }
}
