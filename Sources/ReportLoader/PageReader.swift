import Content
import Diagnostics
import ReportModel

/// Reads the free pages.
enum PageReader {
    /// The pages in their order: by `order`, then by id.
    static func read(_ folder: ContentLayout.PageFolder, report: inout DiagnosticReport) -> [FreePage] {
        var pages: [(order: Int, page: FreePage)] = []
        let files = folder.pages.sorted { $0.key < $1.key }
        if files.count > Limit.pages.figure {
            report.add(LimitMessage.tooMany(.pages), at: files[Limit.pages.figure].value.location)
            return []
        }
        for (id, file) in files {
            guard let document = Document.read(file, report: &report) else { continue }
            var fields = FieldReader(document.fields, in: document.source)
            let location = fields.location(of: "title")
            var page = FreePage(
                id: id,
                title: fields.requiredName("title"),
                layout: fields.choice("layout", of: FreePage.Layout.self) ?? .page,
                text: document.text,
                location: location
            )
            page.origin = document.origin
            let order = fields.wholeNumber("order", least: 0) ?? .max
            page.summary = fields.text("summary")
            page.lang = fields.choice("lang", of: FreePage.Language.self)
            fields.finish(into: &report)
            pages.append((order, page))
        }
        return pages.sorted { ($0.order, $0.page.id) < ($1.order, $1.page.id) }.map(\.page)
    }
}
