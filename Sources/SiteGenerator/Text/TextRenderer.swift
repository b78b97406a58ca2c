import Diagnostics
import Markdown
import ReportModel

/// Turns the texts of the content into HTML for their pages, and checks every link in them.
///
/// Links to anchors can only be checked when all texts are rendered, ``AnchorCheck``.
struct TextRenderer: Sendable {
    private let addresses: ContentAddresses
    /// The content folder as the user typed it, with a slash.
    private let folder: String

    /// A renderer of the texts below a folder.
    init(addresses: ContentAddresses, folder: String) {
        self.addresses = addresses
        self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    }

    /// A text as it stands in a page, and what was found in it.
    func render(_ placed: PlacedText) -> RenderedText {
        let text = placed.text
        guard !text.isEmpty else { return RenderedText() }
        let file = text.file.hasPrefix(folder) ? String(text.file.dropFirst(folder.count)) : text.file
        let places = PlacesOnDemand(text)
        var result = RenderedText()
        let renderer = MarkdownRenderer(
            topLevel: placed.topLevel, takenAnchors: Set(placed.anchors), anchor: { Slug.make(from: $0) })
        let rendered: RenderedMarkdown
        do {
            rendered = try renderer.render(text.bytes) {
                resolve($0, at: places, file: file, page: placed.page, &result)
            }
        } catch {
            var refused = RenderedText()
            let place = { places.places.location(line: error.position.line, column: error.position.column) }
            refused.findings.add(.error, at: place) { .textBeyondLimit(error.kind) }
            return refused
        }
        for position in rendered.rawHTML {
            let place = { places.places.location(line: position.line, column: position.column) }
            result.findings.add(.warning, at: place) { .rawHTML }
        }
        result.text = PageText(
            html: rendered.html,
            headings: rendered.headings.map { .init(level: $0.level, id: $0.id, text: $0.text) })
        return result
    }

    private func resolve(
        _ reference: TextReference,
        at places: PlacesOnDemand,
        file: String,
        page: OutputPath,
        _ links: inout RenderedText
    ) -> ResolvedReference {
        let target = reference.destination
        func link() -> LinkPlace { LinkPlace(places: places.places, reference: reference) }
        func place() -> SourceLocation { link().location() }
        switch TextLink(target, in: file) {
        case .external where reference.kind == .image:
            links.findings.add(.error, at: place) { .missingImage(name: target) }
        case .external(let address):
            return .link(address)
        case .refused:
            links.findings.add(.warning, at: place) { .linkScheme(target: target) }
        case .absolute:
            links.findings.add(.error, at: place) { .absoluteLink(target: target) }
        case .anchor(let anchor):
            links.anchorLinks.append(AnchorLink(page: page, anchor: anchor, place: link()))
            return .link("#\(anchor)")
        case .file(let path, let anchor):
            guard let address = addresses.address(of: path) else {
                links.findings.add(.error, at: place) {
                    missing(reference, target: target, path: path, from: file)
                }
                break
            }
            if reference.kind == .image {
                links.hasPictures = true
                guard ImageSizes.types.contains(where: { path.hasSuffix(".\($0)") }) else {
                    links.findings.add(.error, at: place) { .notAPicture(name: target) }
                    break
                }
                if reference.text.allSatisfy(\.isWhitespace) { links.imagesWithoutText[place()] = target }
                let size = ImageSizes().size(of: folder + path)
                return .image(source: page.link(to: address), width: size?.width, height: size?.height)
            }
            if let anchor, address.name.hasSuffix(".html") {
                links.anchorLinks.append(AnchorLink(page: address, anchor: anchor, place: link()))
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

/// The places of a text, which few texts need: most links lead out of the site, and most texts have no fault.
private final class PlacesOnDemand {
    private let text: MarkdownText
    lazy var places = MarkdownPlaces(text)

    init(_ text: MarkdownText) { self.text = text }
}
