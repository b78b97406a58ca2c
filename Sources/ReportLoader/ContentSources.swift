import Content
package import ReportModel

/// What the files of a content folder stand for, so that a link to a file can become a link to its page.
package struct ContentSources: Equatable, Sendable {
    /// What a file became.
    package enum Meaning: Hashable, Sendable {
        /// The front page of a year.
        case year(Int)
        /// An area.
        case area(String, year: Int)
        /// An objective.
        case objective(String, area: String, year: Int)
        /// A free page.
        case page(String)
        /// A file that is published as it is.
        case attachment(Attachment)
    }

    /// By path inside the content folder.
    package private(set) var targets: [String: Meaning] = [:]
    /// The paths of the objectives that are drafts and have no page.
    package private(set) var drafts: Set<String> = []

    init(_ layout: ContentLayout) {
        for (id, file) in layout.pages.pages { targets[file.path] = .page(id) }
        add(layout.pages.attachments)
        for (name, folder) in layout.years {
            guard let year = Int(name) else { continue }
            for file in [folder.report, folder.introduction].compactMap({ $0 }) { targets[file.path] = .year(year) }
            add(folder.attachments)
            for (area, files) in folder.areas {
                if let file = files.area { targets[file.path] = .area(area, year: year) }
                for (id, file) in files.pages { targets[file.path] = .objective(id, area: area, year: year) }
                add(files.attachments)
            }
        }
    }

    /// Notes that objectives which none of the reports has are drafts: nothing leads to them.
    mutating func leaveOutDrafts(besides reports: [Report]) {
        // Each objective of a report has its file; where no file is left over, there is no draft.
        let files = targets.values.count { if case .objective = $0 { true } else { false } }
        guard files > reports.reduce(0, { $0 + $1.areas.reduce(0) { $0 + $1.objectives.count } }) else { return }
        let published = Set(
            reports.flatMap { report in
                report.areas.flatMap { area in
                    area.objectives.map { Meaning.objective($0.id, area: area.id, year: report.year) }
                }
            })
        for (path, target) in targets {
            guard case .objective = target, !published.contains(target) else { continue }
            targets[path] = nil
            drafts.insert(path)
        }
    }

    /// All files that are published as they are, in the order of their paths.
    package var attachments: [Attachment] {
        targets.values.compactMap { if case .attachment(let file) = $0 { file } else { nil } }
            .sorted { $0.path < $1.path }
    }

    private mutating func add(_ files: [ContentFile]) {
        for file in files {
            let attachment = Attachment(name: file.name, path: file.path, file: file.shownPath)
            targets[file.path] = .attachment(attachment)
        }
    }
}
