import Templating

/// What stands in a page's `<head>`.
struct PageHead: Sendable {
    /// The title of window and search result.
    let title: String
    /// One or two sentences for search results.
    let description: String?
    /// The page's absolute address.
    let canonical: String?

    /// The head of a page; without a title of its own it has the site's.
    init(_ setting: PageSetting, title: String?, description: String?) {
        let site = setting.site
        self.title = title.map { setting.text(.pageTitle, ["page": $0, "site": site.title]) } ?? site.title
        self.description = description ?? site.description
        canonical = setting.path == SiteAddresses.notFound ? nil : setting.canonical
    }
}

extension PageHead: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<PageHead> {
        Field.text("title", "The title of window and search result.") { $0.title }
        Field.optionalText("description", "One or two sentences for search results.") { $0.description }
        Field.optionalText("canonical", "The page's absolute address.") { $0.canonical }
    }
}
