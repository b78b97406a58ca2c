import SiteStructure
import Templating

/// A link to the site's logo with its size, so that nothing moves while it loads.
struct LogoView: TemplateModel {
    /// The page that shows it.
    let setting: PageSetting
    /// The logo.
    let logo: SiteLogo

    /// See `TemplateModel`.
    static let fields = Fields<LogoView> {
        Field.text("href", "Its address.") { $0.setting.link(to: $0.logo.path) }
        Field.text("width", "Its width in pixels.") { String($0.logo.width) }
        Field.text("height", "Its height in pixels.") { _ in String(SiteLogo.height) }
    }
}
