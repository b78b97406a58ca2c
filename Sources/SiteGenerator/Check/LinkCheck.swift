import Diagnostics
import Publishing
import SiteStructure

/// Follows every reference of every page of a finished site, without writing any of it.
struct LinkCheck: SiteSink {
    private let files: Set<OutputPath>
    private let url: String?
    /// The folder that the site has on its server, as in `/` and `/objectives/`.
    private let folder: String
    private var ids: [OutputPath: Set<String>] = [:]
    private var anchors: [OutputPath: [String: Finding]] = [:]
    private var deadLinks: [OutputPath: Finding] = [:]
    private var rootedLinks: [String: Finding] = [:]
    private var repeatedIDs: [String: Finding] = [:]
    private var images: [(name: String, page: OutputPath)] = []

    /// The files that pages lead to.
    private(set) var reached: Set<OutputPath> = []
    /// How many references were followed.
    private(set) var count = 0

    /// Where something was found first, and on how many pages.
    private struct Finding: Sendable {
        let reference: PageReferences.Reference
        let page: OutputPath
        var pages = 1
    }

    /// A check of a site that consists of `files` and will stand at `url`.
    init(files: some Sequence<OutputPath>, url: String?) {
        self.files = Set(files)
        self.url = url
        let server = url?.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).dropFirst(3).first
        folder = "/" + (server ?? "")
    }

    /// Reads a page or a style sheet; other files refer to nothing.
    func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) -> PageReferences? {
        if path.name.hasSuffix(".html") { return PageReferences(html: bytes) }
        return path.name.hasSuffix(".css") ? PageReferences(css: bytes) : nil
    }

    /// What comes in pieces are data, which refer to nothing.
    func begin(at path: OutputPath) -> PiecesSink<PageReferences?> { .ignoring { _ in nil } }

    /// Follows what it refers to.
    mutating func note(_ references: PageReferences?, of path: OutputPath) {
        guard let references else { return }
        ids[path] = references.ids
        for id in references.repeatedIDs {
            let place = PageReferences.Reference(attribute: "id", value: "#" + id)
            Self.add(Finding(reference: place, page: path), to: &repeatedIDs[id])
        }
        images += references.imagesWithoutText.map { ($0, path) }
        for reference in references.references { follow(reference, on: path) }
    }

    private mutating func follow(_ reference: PageReferences.Reference, on page: OutputPath) {
        count += 1
        let finding = Finding(reference: reference, page: page)
        // A server shows the page for what it does not find at any depth, so that its links begin at the root.
        let root = page == SiteAddresses.notFound && reference.value.hasPrefix("/") ? folder : url
        switch PageAddress(reference.value, on: page, root: root) {
        case .external: break
        case .rooted: Self.add(finding, to: &rootedLinks[reference.value])
        case .file(let target, _) where !files.contains(target): Self.add(finding, to: &deadLinks[target])
        case .file(let target, let anchor):
            if target != page { reached.insert(target) }
            guard let anchor, !anchor.isEmpty, anchor != "top", target.name.hasSuffix(".html") else { break }
            Self.add(finding, to: &anchors[target, default: [:]][anchor])
        }
    }

    private static func add(_ finding: Finding, to place: inout Finding?) {
        if place?.pages == nil { place = finding } else { place?.pages += 1 }
    }

    /// Reports what leads nowhere, or to one of two places: in the template that says so, or else in the file that the page was made from.
    func finish(_ sources: ReferenceSources, report: inout DiagnosticReport) {
        for (target, finding) in deadLinks.sorted(by: { $0.key < $1.key }) {
            let message = CheckMessage.pageDeadLink(
                target: target.text, page: finding.page.text, pages: finding.pages)
            report.add(message, at: sources.location(of: finding.reference, on: finding.page))
        }
        for (_, finding) in rootedLinks.sorted(by: { $0.key < $1.key }) {
            let message = CheckMessage.pageRootedLink(
                target: finding.reference.value, page: finding.page.text, pages: finding.pages)
            report.add(message, at: sources.location(of: finding.reference, on: finding.page))
        }
        for (target, uses) in anchors.sorted(by: { $0.key < $1.key }) {
            for (anchor, finding) in uses.sorted(by: { $0.key < $1.key })
            where !(ids[target]?.contains(anchor) ?? false) {
                let message = CheckMessage.pageDeadAnchor(
                    anchor: anchor, target: target.text, page: finding.page.text, pages: finding.pages)
                report.add(message, at: sources.location(of: finding.reference, on: finding.page))
            }
        }
        for (id, finding) in repeatedIDs.sorted(by: { $0.key < $1.key }) {
            let message = CheckMessage.pageRepeatedID(id: id, page: finding.page.text, pages: finding.pages)
            report.add(message, at: sources.location(of: finding.reference, on: finding.page))
        }
        var seen: Set<String> = []
        for (name, page) in images where seen.insert(name).inserted {
            let reference = PageReferences.Reference(attribute: "src", value: name)
            let message = CheckMessage.pageImageWithoutText(name: name, page: page.text)
            report.add(message, at: sources.location(of: reference, on: page))
        }
    }
}
