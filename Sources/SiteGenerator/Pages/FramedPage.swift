import SiteStructure
import Templating

/// A page within the frame that all pages share.
protocol FramedPage: PageModel {
    /// Where the page stands.
    var setting: PageSetting { get }
    /// The header and the footer; unless a page says otherwise, those of the latest year.
    var frame: SiteFrame { get }
    /// What stands in the page's `<head>`.
    var head: PageHead { get }
}

extension FramedPage {
    /// See `FramedPage`.
    var frame: SiteFrame { SiteFrame(setting) }

    /// The fields that all framed pages have.
    static var frameFields: [Field<Self>] {
        [
            Field.object("site", "What all pages share: header and footer.") { $0.frame },
            Field.object("page", "What stands in the page's `<head>`.") { $0.head },
        ]
    }
}
