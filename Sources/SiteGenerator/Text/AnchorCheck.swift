import Diagnostics

/// Follows links to places in pages, once it is known which places the pages have.
struct AnchorCheck {
    private var anchors: [OutputPath: Set<String>] = [:]
    private var links: [AnchorLink] = []

    /// Notes the places of a text's page, and its links.
    mutating func add(_ placed: PlacedText, _ rendered: RenderedText) {
        links += rendered.anchorLinks
        anchors[placed.page, default: []].formUnion(placed.anchors)
        anchors[placed.page, default: []].formUnion(rendered.text.headings.map(\.id))
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
