import Bytes
import Diagnostics

/// Renders a template while going through it, looking up values by name.
struct ValueRenderer: TemplateWalker, ~Copyable {
    typealias Failure = MustacheError

    let maximumDepth = Limit.uncheckedDepth.figure
    var piecesLeft = Limit.pieces.figure

    private var output = OutputBuffer(limit: Limit.page.bytes)
    private let partials: [String: String]
    private var parsed: [String: Template] = [:]
    /// The context stack, from the bottom.
    private var stack: [JSONValue]

    /// A renderer of `value`.
    init(partials: [String: String], value: JSONValue) {
        self.partials = partials
        self.stack = [value]
    }

    /// Renders a template.
    mutating func render(_ text: String) throws(MustacheError) -> String {
        let template = try parse(text, name: "template")
        try walk(template.nodes, at: TemplatePlace(frame: TemplateFrame(page: template)))
        return output.text
    }

    mutating func write(_ bytes: ArraySlice<UInt8>) throws(MustacheError) {
        output.append(bytes)
        try checkSize()
    }

    mutating func interpolate(_ tag: Tag, at place: TemplatePlace) throws(MustacheError) {
        let text = lookUp(tag).text
        if tag.kind == .unescaped { output.append(text) } else { output.append(escaping: text) }
        try checkSize()
    }

    mutating func section(_ section: SectionNode, at place: TemplatePlace) throws(MustacheError) {
        let elements = lookUp(section.tag).sectionElements
        if section.tag.kind == .inverted {
            if elements.isEmpty { try walk(section.body, at: place) }
            return
        }
        for element in elements {
            // A section without content still takes its time.
            piecesLeft -= 1
            if piecesLeft < 0 {
                try exceed(.pieces, range: section.tag.range, at: place)
            }
            stack.append(element)
            try walk(section.body, at: place)
            stack.removeLast()
        }
    }

    mutating func template(for tag: Tag, at place: TemplatePlace) throws(MustacheError) -> Template? {
        if let template = parsed[tag.name] { return template }
        guard let text = partials[tag.name] else { return nil }
        let template = try parse(text, name: tag.name)
        parsed[tag.name] = template
        return template
    }

    mutating func check(_ parent: ParentNode, of template: Template, at place: TemplatePlace) {}

    mutating func exceed(_ limit: ExceededLimit, range: Range<Int>, at place: TemplatePlace) throws(MustacheError) {
        throw MustacheError(message: limit.message, location: place.location(range))
    }

    /// The first part of a name is looked up in the whole stack, the others only in what was found before.
    private func lookUp(_ tag: Tag) -> JSONValue {
        let path = tag.path.map(\.name)
        guard let first = path.first else { return stack.last ?? .null }
        for case .object(let members) in stack.reversed() {
            guard var value = members[first] else { continue }
            for name in path.dropFirst() {
                guard case .object(let inner) = value, let member = inner[name] else { return .null }
                value = member
            }
            return value
        }
        return .null
    }

    private func parse(_ text: String, name: String) throws(MustacheError) -> Template {
        let template = Template(name: name, source: SourceText(path: name, text: text))
        if let fault = template.faults.first(where: { $0.message.severity == .error }) {
            throw MustacheError(message: fault.message, location: template.location(of: fault.range))
        }
        return template
    }

    private func checkSize() throws(MustacheError) {
        guard output.isOverLimit else { return }
        throw MustacheError(message: TemplateMessage.outputTooLarge(limit: output.limit), location: nil)
    }
}
