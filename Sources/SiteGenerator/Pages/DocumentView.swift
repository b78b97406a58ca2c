import Bytes
import ReportModel
import Templating

/// A document that figures come from.
final class DocumentView: Sendable {
    /// Its anchor among the sources of its year's data page.
    let anchor: String
    /// Its title.
    let title: String
    /// Who published it.
    let publisher: String?
    /// Its date.
    let date: DateView?
    /// Where it can be had.
    let url: String?
    /// Where it can be had, or else where the site describes it.
    let href: String
    /// What a reader should know of it.
    let note: String?
    /// The SHA-256 of the file that was read.
    let sha256: String?
    /// The page of the document, in words.
    let page: String?

    /// A document of a report, and the page where one is meant.
    init(_ setting: PageSetting, _ document: SourceDocument, of report: Report, page: Int? = nil) {
        anchor = String(joining: "s-source-", document.id)
        title = document.title
        publisher = document.publisher
        date = document.date.map { DateView(setting, $0) }
        url = document.url
        href = document.url ?? setting.link(to: setting.addresses.data(report.year), anchor: anchor)
        note = document.note
        sha256 = document.sha256
        self.page = page.map { setting.text(.sourcePage, ["page": String($0)]) }
    }

    /// The document that a reference means; the year's own where there is no reference.
    convenience init?(_ setting: PageSetting, _ reference: SourceReference?, in report: Report) {
        let named = reference.flatMap { reference in report.documents.first { $0.id == reference.document } }
        guard let document = named ?? report.source else { return nil }
        self.init(setting, document, of: report, page: reference?.page)
    }
}

extension DocumentView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<DocumentView> {
        Field.text("anchor", "Its anchor among the sources of its year's data page.") { $0.anchor }
        Field.text("title", "Its title.") { $0.title }
        Field.optionalText("publisher", "Who published it.") { $0.publisher }
        Field.optionalObject("date", "Its date.") { $0.date }
        Field.optionalText("url", "Where it can be had.") { $0.url }
        Field.text("href", "Where it can be had, or else where the site describes it.") { $0.href }
        Field.optionalText("note", "What a reader should know of it.") { $0.note }
        Field.optionalText("sha256", "The SHA-256 of the file that was read.") { $0.sha256 }
        Field.optionalText("page", "The page of the document, in words.") { $0.page }
    }
}
