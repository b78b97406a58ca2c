import ReportModel
import SiteStructure
import Templating

/// A page that is no part of the report, with its text.
protocol TextPage: FramedPage {
    /// What it is.
    var page: FreePage { get }
    /// Its text.
    var text: PageText { get }
}

extension TextPage {
    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, title: page.title, description: page.summary) }

    /// The fields that such pages begin with.
    static var titleFields: [Field<Self>] {
        frameFields + [
            Field.object("breadcrumb", "The way to this page.") { Breadcrumb($0.setting, current: $0.page.title) },
            Field.text("title", "The page's title.") { $0.page.title },
            Field.optionalText("summary", "One sentence on what it is about.") { $0.page.summary },
            Field.optionalText("lang", "The language of title, summary and text, where it is not the site's.") {
                $0.page.lang?.rawValue
            },
        ]
    }

    /// The text with a list of its chapters.
    static var chapterFields: [Field<Self>] {
        [
            Field.flag("hasContents", "Whether there are chapters enough for a list of them.") {
                !$0.text.contents.isEmpty
            },
            Field.list("contents", "Links to its chapters.") { $0.text.contents },
            textField,
        ]
    }

    /// The text.
    static var textField: Field<Self> { Field.optionalHTML("text", "Its text; headings from h2.") { $0.text.html } }
}
