import Publishing
import ReportModel
import SiteStructure
import Templating

/// A page at an old address that leads to the new one.
struct RedirectPage: PageModel {
    static let template = "redirect"

    /// Where the page stands.
    let setting: PageSetting
    /// The title of the new page.
    let title: String
    /// The new page.
    let target: OutputPath

    private var href: String { setting.link(to: target) }

    /// See `TemplateModel`.
    static let fields = Fields<RedirectPage> {
        Field.text("lang", "The language, for `<html lang>`.") { $0.setting.interface.lang }
        Field.text("title", "The title of the new page.") { $0.title }
        Field.text("href", "The link to the new page.") { $0.href }
        Field.text("canonical", "The new page's absolute address, or the link where there is none.") { page in
            page.setting.site.url.map { $0 + page.target.text } ?? page.href
        }
        // Without it, a browser asks the server's root for one.
        Field.optionalText("icon", "The address of the site's mark in tabs and bookmarks.") {
            $0.setting.link(toAsset: "favicon")
        }
        Field.optionalText("script", "The address of the script, which keeps the address's anchor.") {
            $0.setting.link(toAsset: "site")
        }
    }
}

extension PageSetting {
    /// The link to an asset; `nil` where the site has none of that name.
    func link(toAsset name: String) -> String? { assets[name].map { link(to: $0) } }
}
