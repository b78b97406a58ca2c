import Content
import Diagnostics
import ReportModel

/// Turns a folder of content into checked values: reads every file and every field, resolves what refers to something
/// else, and gathers everything that is wrong.
public struct ReportLoader {
    /// Whether objectives marked as drafts are part of the site.
    public var includesDrafts: Bool

    /// A loader.
    public init(includesDrafts: Bool = false) {
        self.includesDrafts = includesDrafts
    }

    /// What a site is made of, and the files it was read from.
    public struct Loaded: Sendable {
        /// The content.
        public let content: SiteContent
        /// Which page each file of the content folder became.
        public let sources: ContentSources
    }

    /// Reads the content folder at `path`.
    ///
    /// - Returns: the content; `nil` only where there is no site to speak of. Whether it may be published is for
    ///   `report` to say.
    public func load(_ path: String, report: inout DiagnosticReport) -> Loaded? {
        let files = ContentWalk.walk(path, report: &report)
        let hadErrors = report.hasErrors
        let layout = ContentLayout(files, report: &report)
        guard let siteFile = layout.site else {
            if !hadErrors || !files.isEmpty {
                report.add(LayoutMessage.missingFile(path: "\(path)/site.yaml"), at: nil)
            }
            return nil
        }
        guard let document = Document.read(siteFile, report: &report),
            let (site, figures) = SiteReader.read(document, images: layout.images, report: &report)
        else { return nil }
        if layout.years.isEmpty { report.add(LayoutMessage.noYears(path: path), at: nil) }
        let years = YearReader(site: site, figures: figures, folder: path, includesDrafts: includesDrafts)
        let reports = layout.years.sorted { $0.key < $1.key }.compactMap { name, folder in
            years.read(name, folder, report: &report)
        }
        let pages = PageReader.read(layout.pages, report: &report)
        guard !reports.isEmpty else { return nil }
        let content = SiteContent(site: site, reports: reports, pages: pages)
        return Loaded(content: content, sources: ContentSources(layout))
    }
}
