import Content
public import Diagnostics
package import Parallel
public import ReportModel

/// Turns a folder of content into checked values: reads every file and every field, resolves what refers to something
/// else, and gathers everything that is wrong.
public struct ContentLoader {
    /// Whether objectives marked as drafts are part of the site.
    public var includesDrafts: Bool

    /// The day after which no date of an edition can be meant; `nil` where nobody looks. A build never does: it must
    /// give the same on every day.
    package var latest: CalendarDate?

    /// Notes how long each phase takes.
    package var trace: PhaseTrace?

    /// What earlier loads of the same folder read.
    package var memory: ObjectiveMemory?

    /// Is told, from one thread at a time, how many objectives are read, of how many.
    package var progress: (@Sendable (Int, Int) -> Void)?

    /// A loader.
    public init(includesDrafts: Bool = false) {
        self.includesDrafts = includesDrafts
    }

    /// What a site is made of, and the files it was read from.
    public struct Loaded: Sendable {
        /// The content.
        public let content: SiteContent
        /// Which page each file of the content folder became.
        package let sources: ContentSources
        /// What reads the site's figures, with the units that it adds.
        package let figures: FigureReader
    }

    /// Reads the content folder at `path`.
    ///
    /// - Parameter pending: files that are about to be written, by path inside the folder; they are read from here.
    /// - Returns: the content; `nil` only where there is no site to speak of. Whether it may be published is for
    ///   `report` to say.
    public func load(
        _ path: String,
        pending: [String: [UInt8]] = [:],
        report: inout DiagnosticReport
    ) -> Loaded? {
        let files = trace.measure(.walk) { ContentWalk.walk(path, report: &report) }.replaced(by: pending, in: path)
        if files.count > Limit.files.figure {
            report.add(LimitMessage.tooMany(.files), at: files[Limit.files.figure].location)
            return nil
        }
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
        AttachmentCheck.check(layout, pictures: [site.logo, site.image], report: &report)
        if layout.years.isEmpty { report.add(LayoutMessage.noYears(path: path), at: nil) }
        let eventualSources = Eventual { ContentSources(layout) }
        let years = YearReader(
            site: site, figures: figures, folder: path, includesDrafts: includesDrafts, latest: latest,
            memory: memory.map { ($0, document.source.bytes) }, trace: trace,
            onObjective: progress.map { Self.counting(layout.objectiveCount, $0) })
        let folders = layout.years.sorted { $0.key < $1.key }
        if folders.count > Limit.years.figure {
            let first = folders[Limit.years.figure].value
            report.add(LimitMessage.tooMany(.years), at: first.report?.location)
            return nil
        }
        let reports = folders.compactMap { name, folder in
            years.read(name, folder, report: &report)
        }
        memory?.keep(layout.years.keys)
        let pages = PageReader.read(layout.pages, report: &report)
        let synonyms = SynonymsReader.read(layout.synonyms, report: &report)
        guard !reports.isEmpty else { return nil }
        let content = SiteContent(site: site, reports: reports, pages: pages, synonyms: synonyms)
        YearFindings.add(of: content.lineage, to: &report)
        var sources = eventualSources.value
        // Where there are errors, an objective may be missing because it cannot be read.
        if !report.hasErrors { sources.leaveOutDrafts(besides: reports) }
        return Loaded(content: content, sources: sources, figures: figures)
    }

    /// What to call for each objective that is read.
    private static func counting(
        _ total: Int, _ progress: @escaping @Sendable (Int, Int) -> Void
    ) -> @Sendable () -> Void {
        let done = Locked(0)
        return {
            done.withLock { done in
                done += 1
                progress(done, total)
            }
        }
    }
}

extension [ContentFile] {
    /// The files as they will be once `pending` is written into `folder`; new ones stand where a walk would find them.
    fileprivate func replaced(by pending: [String: [UInt8]], in folder: String) -> [ContentFile] {
        guard !pending.isEmpty else { return self }
        let kept = map { (path: $0.path, file: $0) }.filter { pending[$0.path] == nil }
        let written = pending.map { path, bytes in
            let parts = path.split(separator: "/").map(String.init)
            let shown = folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
            let file = ContentFile(
                parents: parts.dropLast(), name: parts.last ?? "", shownPath: shown, size: bytes.count,
                pendingBytes: bytes)
            return (path: path, file: file)
        }
        return (kept + written).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(\.file)
    }
}
