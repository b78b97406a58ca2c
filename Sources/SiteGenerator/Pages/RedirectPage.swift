import ReportModel
import Templating

/// A page at an old address that leads to the new one.
struct RedirectPage: Sendable {
    /// The language.
    let lang: String
    /// The title of the new page.
    let title: String
    /// The link to the new page.
    let href: String
    /// The new page's absolute address, or the link where the site has none.
    let canonical: String
    /// The site's mark; without it, a browser asks the server's root for one.
    let icon: String?
    /// The site's script, which takes the reader to the same place of the new page.
    let script: String?

    /// The page that leads to `target`.
    init(_ setting: PageSetting, title: String, target: OutputPath) {
        lang = setting.interface.lang
        self.title = title
        href = setting.link(to: target)
        canonical = setting.site.url.map { $0 + target.text } ?? href
        icon = setting.assets["favicon"].map { setting.link(to: $0) }
        script = setting.assets["site"].map { setting.link(to: $0) }
    }
}

extension RedirectPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<RedirectPage> {
        Field.text("lang", "The language, for `<html lang>`.") { $0.lang }
        Field.text("title", "The title of the new page.") { $0.title }
        Field.text("href", "The link to the new page.") { $0.href }
        Field.text("canonical", "The new page's absolute address, or the link where there is none.") { $0.canonical }
        Field.optionalText("icon", "The address of the site's mark in tabs and bookmarks.") { $0.icon }
        Field.optionalText("script", "The address of the script, which keeps the address's anchor.") { $0.script }
    }
}
