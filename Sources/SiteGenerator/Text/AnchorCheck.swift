import Diagnostics
import Publishing
import ReportModel

/// Follows links to places in pages, once it is known which places the pages have.
struct AnchorCheck {
    /// The places of the pages that something leads to.
    private var anchors: [OutputPath: Set<String>] = [:]
    /// Pages of which not all places are known, because something in their files cannot be read.
    private var incomplete: Set<OutputPath> = []
    private let links: [AnchorLink]
    private let faultyFiles: Set<String>

    /// A check of all texts of a site.
    ///
    /// - Parameter faultyFiles: the files in which something cannot be read.
    init(_ placed: [PlacedText], _ rendered: [RenderedText], faultyFiles: Set<String>) {
        links = rendered.flatMap(\.anchorLinks)
        self.faultyFiles = faultyFiles
        let wanted = Set(links.map(\.page))
        for (placed, rendered) in zip(placed, rendered) where wanted.contains(placed.page) {
            anchors[placed.page, default: []].formUnion(placed.anchors + rendered.text.headings.map(\.id))
            if faultyFiles.contains(placed.text.file) { incomplete.insert(placed.page) }
        }
    }

    /// Reports links to places that their pages do not have.
    func run(report: inout DiagnosticReport) {
        var found: [String: TextFindings] = [:]
        // In their order, of the pages of which a place is missing.
        var sorted: [OutputPath: [String]] = [:]
        for link in links {
            // Where a page or a part of it is missing because of another fault, the link may be right.
            if incomplete.contains(link.page) || anchors[link.page] == nil && !faultyFiles.isEmpty { continue }
            let known = anchors[link.page] ?? []
            guard !known.contains(link.anchor) else { continue }
            found[link.place.places.file, default: TextFindings()].add(.error, at: link.place.location) {
                let places = sorted[link.page] ?? known.sorted()
                sorted[link.page] = places
                let nearest = NearestName.suggestion(for: link.anchor, among: places)
                return TextMessage.deadAnchor(anchor: link.anchor, nearest: nearest)
            }
        }
        for (_, findings) in found.sorted(by: { $0.key < $1.key }) { findings.finish(into: &report) }
    }
}
