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
        var links = RenderedText()
        let renderer = MarkdownRenderer(
            topLevel: placed.topLevel, takenAnchors: Set(placed.anchors), anchor: { Slug.make(from: $0) })
        let rendered = renderer.render(text.bytes) { resolve($0, in: text, file: file, page: placed.page, &links) }
        var result = links
        result.report = DiagnosticReport()
        for position in rendered.rawHTML {
            result.report.add(SiteMessage.rawHTML, at: text.location(line: position.line, column: position.column))
        }
        result.report.add(contentsOf: links.report)
        result.text = PageText(
            html: rendered.html,
            headings: rendered.headings.map { .init(level: $0.level, id: $0.id, text: $0.text) })
        return result
    }

    private func resolve(
        _ reference: TextReference,
        in text: MarkdownText,
        file: String,
        page: OutputPath,
        _ findings: inout RenderedText
    ) -> ResolvedReference {
        let target = reference.destination
        // Finding the place takes longer than all the rest, and few links need one.
        var location: SourceLocation {
            text.location(line: reference.position.line, column: reference.position.column, excerpt: target)
        }
        switch TextLink(target, in: file) {
        case .external where reference.kind == .image:
            findings.report.add(SiteMessage.missingImage(name: target), at: location)
        case .external(let address):
            return .link(address)
        case .refused:
            findings.report.add(SiteMessage.linkScheme(target: target), at: location)
        case .absolute:
            findings.report.add(SiteMessage.absoluteLink(target: target), at: location)
        case .anchor(let anchor):
            findings.anchorLinks.append(AnchorLink(page: page, anchor: anchor, location: location))
            return .link("#\(anchor)")
        case .file(let path, let anchor):
            guard let address = addresses.address(of: path) else {
                findings.report.add(missing(reference, target: target, path: path, from: file), at: location)
                break
            }
            if reference.kind == .image {
                if reference.text.allSatisfy(\.isWhitespace) { findings.imagesWithoutText[location] = target }
                let size = ImageSizes().size(of: folder + path)
                return .image(source: page.link(to: address), width: size?.width, height: size?.height)
            }
            if let anchor, address.name.hasSuffix(".html") {
                findings.anchorLinks.append(AnchorLink(page: address, anchor: anchor, location: location))
            }
            return .link(page.link(to: address, anchor: anchor))
        }
        return .nothing
    }

    private func missing(_ reference: TextReference, target: String, path: String, from file: String) -> SiteMessage {
        if reference.kind == .image { return .missingImage(name: target) }
        let nearest = NearestName.suggestion(for: path, among: addresses.sources.targets.keys.sorted())
        return .deadLink(target: target, nearest: nearest.map { relative($0, from: file) })
    }

    /// The path of one content file as it is written in another.
    private func relative(_ path: String, from file: String) -> String {
        OutputPath(file).link(to: OutputPath(path))
    }
}
