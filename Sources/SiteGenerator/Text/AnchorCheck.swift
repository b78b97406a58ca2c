import Diagnostics

/// Follows links to places in pages, once it is known which places the pages have.
struct AnchorCheck {
    /// The places of the pages that something leads to.
    private var anchors: [OutputPath: Set<String>] = [:]
    private let links: [AnchorLink]

    /// A check of all texts of a site.
    init(_ placed: [PlacedText], _ rendered: [RenderedText]) {
        links = rendered.flatMap(\.anchorLinks)
        let wanted = Set(links.map(\.page))
        for (placed, rendered) in zip(placed, rendered) where wanted.contains(placed.page) {
            anchors[placed.page, default: []].formUnion(placed.anchors + rendered.text.headings.map(\.id))
        }
    }

    /// Reports links to places that their pages do not have.
    func run(report: inout DiagnosticReport) {
        var found: [String: TextFindings] = [:]
        for link in links {
            let known = anchors[link.page] ?? []
            guard !known.contains(link.anchor) else { continue }
            found[link.place.places.file, default: TextFindings()].add(.error, at: link.place.location) {
                let nearest = NearestName.suggestion(for: link.anchor, among: known.sorted())
                return .deadAnchor(anchor: link.anchor, nearest: nearest)
            }
        }
        for (_, findings) in found.sorted(by: { $0.key < $1.key }) { findings.finish(into: &report) }
    }
}
