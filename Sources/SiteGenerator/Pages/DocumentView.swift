import Bytes
import ReportModel
import SiteStructure
import Templating

/// A document that figures come from.
struct DocumentView: TemplateModel {
    /// The page that tells of it.
    let setting: PageSetting
    /// The report whose figures come from it.
    let report: Report
    /// The document.
    let document: SourceDocument
    /// The page of the document, where one is meant.
    var page: Int?

    private var anchor: String { String(joining: "s-source-", document.id) }

    /// See `TemplateModel`.
    static let fields = Fields<DocumentView> {
        Field.text("anchor", "Its anchor among the sources of its year's data page.") { $0.anchor }
        Field.text("title", "Its title.") { $0.document.title }
        Field.optionalText("publisher", "Who published it.") { $0.document.publisher }
        Field.optionalObject("date", "Its date.") { view in view.document.date.map { DateView(view.setting, $0) } }
        Field.optionalText("url", "Where it can be had.") { $0.document.url }
        Field.text("href", "Where it can be had, or else where the site describes it.") { view in
            let data = view.setting.addresses.data(view.report.year)
            return view.document.url ?? view.setting.link(to: data, anchor: view.anchor)
        }
        Field.optionalText("note", "What a reader should know of it.") { $0.document.note }
        Field.optionalText("sha256", "The SHA-256 of the file that was read.") { $0.document.sha256 }
        Field.optionalText("page", "The page of the document, in words.") { view in
            view.page.map { view.setting.text(.sourcePage, ["page": String($0)]) }
        }
    }
}

extension DocumentView {
    /// The document that a reference means; the year's own where there is no reference.
    init?(_ setting: PageSetting, _ reference: SourceReference?, in report: Report) {
        let named = reference.flatMap { $0.document(in: report) }
        guard let document = named ?? report.source else { return nil }
        self.init(setting: setting, report: report, document: document, page: reference?.page)
    }
}
