import Diagnostics
import Markdown
import ReportModel

/// Turns the texts of the content into HTML for their pages, and checks every link in them.
///
/// Links to anchors can only be checked when all texts are rendered: ``checkAnchors(report:)`` does it at the end.
struct TextRenderer {
    private let addresses: ContentAddresses
    /// The content folder as the user typed it, with a slash.
    private let folder: String
    private let images: ImageSizes
    private var anchors: [OutputPath: Set<String>] = [:]
    private var pending: [PendingAnchor] = []
    /// The images of all texts that say nothing to those who cannot see them, by their place.
    private(set) var imagesWithoutText: [SourceLocation: String] = [:]

    /// A link whose anchor is still to be checked.
    private struct PendingAnchor {
        let page: OutputPath
        let anchor: String
        let place: LinkPlace
    }

    /// Where a link stands; worked out only where there is something to say about it.
    private struct LinkPlace {
        let places: MarkdownPlaces
        let reference: TextReference

        func location() -> SourceLocation {
            let position = reference.position
            return places.location(line: position.line, column: position.column, excerpt: reference.destination)
        }
    }

    init(addresses: ContentAddresses, folder: String) {
        self.addresses = addresses
        self.folder = folder.hasSuffix("/") ? folder : folder + "/"
        self.images = ImageSizes()
    }

    /// Notes the anchors that a page has besides its text's headings, such as those of indicators.
    mutating func add(anchors ids: some Sequence<String>, of page: OutputPath) {
        anchors[page, default: []].formUnion(ids)
    }

    /// A text as it stands in a page.
    ///
    /// - Parameters:
    ///   - topLevel: the level of the text's highest heading in the page.
    ///   - page: the page.
    mutating func render(
        _ text: MarkdownText,
        topLevel: Int,
        on page: OutputPath,
        report: inout DiagnosticReport
    ) -> PageText {
        guard !text.isEmpty else { return PageText(html: "", headings: []) }
        let file = text.file.hasPrefix(folder) ? String(text.file.dropFirst(folder.count)) : text.file
        let places = MarkdownPlaces(text)
        var links = LinkFindings()
        let renderer = MarkdownRenderer(
            topLevel: topLevel,
            takenAnchors: anchors[page] ?? [],
            anchor: { Slug.make(from: $0) }
        )
        let rendered: RenderedMarkdown
        do {
            rendered = try renderer.render(text.bytes) {
                resolve($0, at: places, file: file, page: page, &links)
            }
        } catch {
            let place = places.location(line: error.position.line, column: error.position.column)
            report.add(SiteMessage.textBeyondLimit(error.kind), at: place)
            return PageText(html: "", headings: [])
        }
        for position in rendered.rawHTML {
            let place = { places.location(line: position.line, column: position.column) }
            links.found.add(.warning, at: place) { .rawHTML }
        }
        links.found.finish(into: &report)
        pending += links.pending
        imagesWithoutText.merge(links.imagesWithoutText) { first, _ in first }
        anchors[page, default: []].formUnion(rendered.headings.map(\.id))
        return PageText(
            html: rendered.html,
            headings: rendered.headings.map { .init(level: $0.level, id: $0.id, text: $0.text) }
        )
    }

    /// Reports links to places that their pages do not have.
    func checkAnchors(report: inout DiagnosticReport) {
        var found: [String: TextFindings] = [:]
        for link in pending {
            let known = anchors[link.page] ?? []
            guard !known.contains(link.anchor) else { continue }
            found[link.place.places.file, default: TextFindings()].add(.error, at: link.place.location) {
                let nearest = NearestName.suggestion(for: link.anchor, among: known.sorted())
                return .deadAnchor(anchor: link.anchor, nearest: nearest)
            }
        }
        for (_, findings) in found.sorted(by: { $0.key < $1.key }) { findings.finish(into: &report) }
    }

    /// What looking at the links of one text brings.
    private struct LinkFindings {
        var found = TextFindings()
        var pending: [PendingAnchor] = []
        var imagesWithoutText: [SourceLocation: String] = [:]
    }

    private func resolve(
        _ reference: TextReference,
        at places: MarkdownPlaces,
        file: String,
        page: OutputPath,
        _ links: inout LinkFindings
    ) -> ResolvedReference {
        let target = reference.destination
        let place = LinkPlace(places: places, reference: reference)
        switch TextLink(target, in: file) {
        case .external where reference.kind == .image:
            links.found.add(.error, at: place.location) { .missingImage(name: target) }
        case .external(let address):
            return .link(address)
        case .refused:
            links.found.add(.warning, at: place.location) { .linkScheme(target: target) }
        case .absolute:
            links.found.add(.error, at: place.location) { .absoluteLink(target: target) }
        case .anchor(let anchor):
            links.pending.append(PendingAnchor(page: page, anchor: anchor, place: place))
            return .link("#\(anchor)")
        case .file(let path, let anchor):
            guard let address = addresses.address(of: path) else {
                links.found.add(.error, at: place.location) {
                    missing(reference, target: target, path: path, from: file)
                }
                break
            }
            if reference.kind == .image {
                guard ImageSizes.types.contains(where: { path.hasSuffix(".\($0)") }) else {
                    links.found.add(.error, at: place.location) { .notAPicture(name: target) }
                    break
                }
                if reference.text.allSatisfy(\.isWhitespace) { links.imagesWithoutText[place.location()] = target }
                let size = images.size(of: folder + path)
                return .image(source: page.link(to: address), width: size?.width, height: size?.height)
            }
            if let anchor, address.name.hasSuffix(".html") {
                links.pending.append(PendingAnchor(page: address, anchor: anchor, place: place))
            }
            return .link(page.link(to: address, anchor: anchor))
        }
        return .nothing
    }

    private func missing(_ reference: TextReference, target: String, path: String, from file: String) -> SiteMessage {
        if reference.kind == .image { return .missingImage(name: target) }
        if addresses.sources.drafts.contains(path) { return .linkToDraft(target: target) }
        let nearest = NearestName.suggestion(for: path, among: addresses.sources.targets.keys.sorted())
        return .deadLink(target: target, nearest: nearest.map { relative($0, from: file) })
    }

    /// The path of one content file as it is written in another.
    private func relative(_ path: String, from file: String) -> String {
        OutputPath(file).link(to: OutputPath(path))
    }
}
