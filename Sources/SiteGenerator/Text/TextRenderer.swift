import Content
import Diagnostics
import Markdown
import Parallel
import Publishing
import ReportLoader
import ReportModel

/// Turns the texts of the content into HTML for their pages, and checks every link in them.
///
/// Links to anchors can only be checked when all texts are rendered, ``AnchorCheck``.
struct TextRenderer: Sendable {
    private let addresses: ContentAddresses
    /// The content folder as the user typed it, with a slash.
    private let folder: String
    private let language: SiteLanguage
    /// The terms of the glossary, and its page.
    private let glossary: Glossary?
    /// What a link that leads nowhere may have meant.
    private let files: OnDemand<LinkableFiles>
    /// How many places of one kind of foreign markup are named besides the first.
    private static let placesOfMarkup = 9

    /// A renderer of the texts below a folder.
    ///
    /// - Parameter glossary: the terms to link where they first occur.
    init(addresses: ContentAddresses, folder: String, language: SiteLanguage, glossary: Glossary? = nil) {
        self.language = language
        self.glossary = glossary
        self.addresses = addresses
        self.folder = folder.hasSuffix("/") ? folder : folder + "/"
        files = OnDemand { LinkableFiles(addresses.sources.targets.keys) }
    }

    /// A text as it stands in a page, and what was found in it.
    func render(_ placed: PlacedText) -> RenderedText {
        let text = placed.text
        guard !text.isEmpty else { return RenderedText() }
        let file = text.file.hasPrefix(folder) ? String(text.file.dropFirst(folder.count)) : text.file
        let places = PlacesOnDemand(text)
        var result = RenderedText()
        var renderer = MarkdownRenderer(
            topLevel: placed.topLevel, takenAnchors: Set(placed.anchors), anchor: { Slug.make(from: $0) })
        if let glossary {
            renderer.terms = (glossary.terms, { placed.page.link(to: glossary.page, anchor: $0) })
        }
        let rendered: RenderedMarkdown
        do {
            rendered = try renderer.render(text.bytes) {
                resolve($0, at: places, file: file, page: placed.page, &result)
            }
        } catch {
            var refused = RenderedText()
            let place = { places.places.location(line: error.position.line, column: error.position.column) }
            refused.findings.add(.error, at: place) { TextMessage.beyondLimit(error.kind) }
            return refused
        }
        for html in rendered.rawHTML {
            let place = { places.places.location(line: html.position.line, column: html.position.column) }
            result.findings.add(TextMessage.rawHTML(html.kind), at: place)
        }
        add(rendered.markup, at: places, &result.findings)
        for found in rendered.characters {
            let place = {
                places.places.location(
                    line: found.position.line, column: found.position.column, excerpt: String(found.character))
            }
            result.findings.add(Self.message(about: found), at: place)
        }
        result.text = PageText(
            html: rendered.html,
            headings: rendered.headings.map { .init(level: $0.level, id: $0.id, text: $0.text) })
        return result
    }

    /// One warning for each kind of foreign markup, with the places where it stands.
    private func add(_ markup: [MarkupFinding], at places: PlacesOnDemand, _ findings: inout TextFindings) {
        guard !markup.isEmpty else { return }
        let byKind = Dictionary(grouping: markup, by: \.kind)
        for kind in MarkupFinding.Kind.allCases {
            guard let found = byKind[kind] else { continue }
            let place = { (found: MarkupFinding) in
                places.places.location(
                    line: found.position.line, column: found.position.column, excerpt: found.excerpt)
            }
            findings.add(TextMessage.foreignMarkup(kind, found[0].excerpt), at: { place(found[0]) }) {
                let shown = found.dropFirst().prefix(Self.placesOfMarkup)
                return shown.enumerated().map { index, next in
                    let isLast = index + 1 == Self.placesOfMarkup
                    let further = isLast ? found.count - 1 - shown.count : 0
                    return Diagnostic.Note(PlaceMessage.alsoHere(more: further), at: place(next))
                }
            }
        }
    }

    private static func message(about found: CharacterFinding) -> Message {
        switch found.kind {
        case .invisible: CharacterMessage.invisible(found.character)
        case .looksLike(let letter): CharacterMessage.misleadingInText(found.character, looksLike: letter)
        }
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
            links.findings.add(.error, at: place) { TextMessage.missingImage(name: target) }
        case .external(let address):
            if let message = TextLink.objection(to: address) {
                links.findings.add(.error, at: place) { message }
                break
            }
            return .link(address)
        case .refused:
            links.findings.add(.warning, at: place) { TextMessage.linkScheme(target: target) }
        case .absolute:
            links.findings.add(.error, at: place) { TextMessage.absoluteLink(target: target) }
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
            let isPicture = ImageSizes.types.contains { path.hasSuffix(".\($0)") }
            let picture = isPicture ? ImageSizes.picture(folder + path) : nil
            let isTable = reference.kind == .image && path.hasSuffix(".csv")
            if isPicture || isTable { links.hasPictures = true }
            if picture?.hasPlace == true { links.findings.add(TextMessage.placeInPhoto(name: target), at: place) }
            if reference.kind == .image {
                if isTable {
                    guard reference.isAlone else {
                        links.findings.add(.error, at: place) { TextMessage.tableNotAlone(name: target) }
                        break
                    }
                    do throws(ShownTable.Fault) {
                        let table = try ShownTable(path: folder + path, caption: reference.text)
                        return .block(table.html(href: page.link(to: address), name: address.name, language))
                    } catch {
                        links.findings.add(error.message, at: { error.location ?? place() })
                        break
                    }
                }
                guard isPicture else {
                    links.findings.add(.error, at: place) { TextMessage.notAPicture(name: target) }
                    break
                }
                if reference.text.allSatisfy(\.isWhitespace) { links.imagesWithoutText[place()] = target }
                if picture?.isDamaged == true {
                    links.findings.add(TextMessage.notAnImage, at: { SourceLocation(wholeFile: folder + path) })
                }
                return .image(
                    source: page.link(to: address), width: picture?.size?.width, height: picture?.size?.height)
            }
            if let anchor, address.name.hasSuffix(".html") {
                links.anchorLinks.append(AnchorLink(page: address, anchor: anchor, place: link()))
            }
            return .link(page.link(to: address, anchor: anchor))
        }
        return .nothing
    }

    private func missing(_ reference: TextReference, target: String, path: String, from file: String) -> Message {
        if reference.kind == .image { return TextMessage.missingImage(name: target) }
        if addresses.sources.drafts.contains(path) { return TextMessage.linkToDraft(target: target) }
        let nearest = NearestName.suggestion(for: path, among: files.value.likely(for: path))
        return TextMessage.deadLink(target: target, nearest: nearest.map { relative($0, from: file) })
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
