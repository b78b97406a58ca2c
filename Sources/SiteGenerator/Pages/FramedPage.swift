import Templating

/// A page within the frame that all pages share.
protocol FramedPage: TemplateModel {
    /// The header and the footer.
    var frame: SiteFrame { get }
    /// What stands in the page's `<head>`.
    var head: PageHead { get }
}

extension FramedPage {
    /// The fields that all framed pages have.
    static var frameFields: [Field<Self>] {
        [
            Field.object("site", "What all pages share: header and footer.") { $0.frame },
            Field.object("page", "What stands in the page's `<head>`.") { $0.head },
        ]
    }
}
