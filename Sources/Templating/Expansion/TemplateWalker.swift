import Diagnostics

/// Something that goes through a template with its partials and parents put in and its blocks replaced: the compiler of
/// pages, which meets everything once, and the renderer of unchecked values, which meets what is shown.
protocol TemplateWalker: ~Copyable {
    /// How going through can fail.
    associatedtype Failure: Error

    /// How deep it may go.
    var maximumDepth: Int { get }
    /// How many pieces it may still meet.
    var piecesLeft: Int { get set }

    /// Takes text to be shown as it is.
    mutating func write(_ bytes: ArraySlice<UInt8>) throws(Failure)
    /// Takes a tag that prints a value.
    mutating func interpolate(_ tag: Tag, at place: TemplatePlace) throws(Failure)
    /// Takes a section, and goes through its body with ``walk(_:at:)`` as often as need be, at the place given.
    mutating func section(_ section: SectionNode, at place: TemplatePlace) throws(Failure)
    /// The template that a partial or parent tag names, or `nil` where nothing is to be put in.
    mutating func template(for tag: Tag, at place: TemplatePlace) throws(Failure) -> Template?
    /// Learns that a parent was found, before its blocks are replaced.
    mutating func check(_ parent: ParentNode, of template: Template, at place: TemplatePlace) throws(Failure)
    /// Learns that a limit is reached, so that what stands at `range` is not gone through.
    mutating func exceed(_ limit: ExceededLimit, range: Range<Int>, at place: TemplatePlace) throws(Failure)
}

extension TemplateWalker where Self: ~Copyable {
    /// Goes through nodes of the template at `place`.
    mutating func walk(_ nodes: [TemplateNode], at place: TemplatePlace) throws(Failure) {
        for node in nodes {
            piecesLeft -= 1
            switch node {
            case .lineStart(let range): try startLine(range, at: place)
            case .text(let range): try write(place.bytes(range))
            case .interpolation(let tag): try interpolate(tag, at: place)
            case .section(let section):
                if let inside = try descend(for: section.tag, at: place) { try self.section(section, at: inside) }
            case .partial(let tag, let indentation): try include(tag, indentation: indentation, at: place)
            case .parent(let parent):
                try include(parent.tag, indentation: parent.indentation, parent: parent, at: place)
            case .block(let block):
                if let inside = try descend(for: block.tag, at: place) { try self.block(block, at: inside) }
            }
        }
    }

    /// One level deeper, unless a limit is reached.
    private mutating func descend(for tag: Tag, at place: TemplatePlace) throws(Failure) -> TemplatePlace? {
        if place.depth >= maximumDepth {
            try exceed(.depth(maximumDepth), range: tag.range, at: place)
            return nil
        }
        if piecesLeft < 0 {
            try exceed(.pieces, range: tag.range, at: place)
            return nil
        }
        var inside = place
        inside.depth += 1
        return inside
    }

    private mutating func startLine(_ range: Range<Int>, at place: TemplatePlace) throws(Failure) {
        let leading = place.indentation(place.bytes(range))
        if !leading.isEmpty { try write(leading) }
    }

    /// Puts in a template. One that stands alone on its line is indented as a whole; one within a line is left as it
    /// is.
    private mutating func include(
        _ tag: Tag,
        indentation: Range<Int>?,
        parent: ParentNode? = nil,
        at place: TemplatePlace
    ) throws(Failure) {
        guard var inside = try descend(for: tag, at: place), let template = try template(for: tag, at: place) else {
            return
        }
        if let parent { try check(parent, of: template, at: place) }
        inside.indentation = indentation.map { place.indentation.inside(adding: place.bytes($0)) } ?? .unchanged
        inside.frame = TemplateFrame(
            template: template, includedBy: tag, in: place.frame, arguments: parent?.arguments ?? [])
        try walk(template.nodes, at: inside)
    }

    /// Shows what replaces a block, or else its own body.
    private mutating func block(_ block: BlockNode, at place: TemplatePlace) throws(Failure) {
        guard let replacement = place.frame.replacements[block.tag.name] else {
            if let leading = block.leading, !block.startsOnOwnLine { try startLine(leading, at: place) }
            try walk(block.body, at: place)
            return try endLine(of: block, unless: block.endsLine, at: place)
        }
        // A line whose only content is a block that was replaced by nothing goes, as the line of a section would.
        if block.isStandalone, replacement.block.body.isEmpty { return }
        if let leading = block.leading {
            let isFollowedByText = !replacement.block.startsOnOwnLine || !block.isStandalone
            if block.isStandalone, isFollowedByText {
                try startLine(block.indentation, at: place)
            } else if isFollowedByText, !block.startsOnOwnLine {
                try startLine(leading, at: place)
            }
        }
        var inside = place
        let removed = replacement.frame.template.source.bytes[replacement.block.intrinsic]
        inside.frame = replacement.frame
        inside.indentation =
            block.isStandalone
            ? place.indentation.inside(removing: removed, adding: place.bytes(block.indentation))
            : Indentation.unchanged.inside(removing: removed)
        try walk(replacement.block.body, at: inside)
        try endLine(of: block, unless: replacement.block.endsLine, at: place)
    }

    /// The line break of a standalone block, unless what was shown ended with one.
    private mutating func endLine(of block: BlockNode, unless isEnded: Bool, at place: TemplatePlace) throws(Failure) {
        if let lineBreak = block.lineBreak, !isEnded, !lineBreak.isEmpty { try write(place.bytes(lineBreak)) }
    }
}
