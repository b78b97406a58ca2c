import Diagnostics

/// Builds the syntax tree: which closing tag belongs to which opening tag, and which lines show nothing.
struct TemplateParser {
    /// What is wrong with how the tags belong together.
    private(set) var faults: [TemplateFault] = []
    /// The names of partials and parents.
    private(set) var inclusions: Set<String> = []
    /// The names of blocks.
    private(set) var blocks: Set<String> = []

    private let scanned: TemplateScanner
    private let bytes: [UInt8]
    /// The elements that are open, from the outermost; the first is the whole template.
    private var open = [OpenElement(tag: nil)]
    /// How many closing tags of each name are still to come.
    private var pendingCloses: [String: Int] = [:]
    /// How many closing tags of each name are to be passed over, because their elements were closed already.
    private var forgivenCloses: [String: Int] = [:]
    /// The rest of a line that goes with the tag before it.
    private var skipped: Range<Int>?

    /// A parser of what a scanner found.
    init(scanned: TemplateScanner) {
        self.scanned = scanned
        self.bytes = scanned.source.bytes
        for case .tag(let tag) in scanned.tokens where tag.kind == .close {
            pendingCloses[tag.name, default: 0] += 1
        }
    }

    /// The tree; incomplete where there are faults.
    mutating func parse() -> [TemplateNode] {
        for token in scanned.tokens {
            switch token {
            case .lineStart(let range): append(.lineStart(range))
            case .text(let range):
                let start = skipped.map { $0.lowerBound == range.lowerBound ? $0.upperBound : range.lowerBound }
                let rest = (start ?? range.lowerBound)..<range.upperBound
                if !rest.isEmpty { append(.text(rest)) }
            case .tag(let tag):
                add(tag)
                if open.count > Limit.templateDepth.figure + 1 {
                    fault(TemplateMessage.tooDeep(limit: Limit.templateDepth.figure), tag.range)
                    return []
                }
            }
        }
        while open.count > 1, let tag = open.removeLast().tag {
            if !scanned.hasGaps, !tag.name.isEmpty { fault(TemplateMessage.unclosedSection(tag.markup), tag.range) }
        }
        return open[0].nodes
    }

    private mutating func add(_ tag: Tag) {
        switch tag.kind {
        case .escaped, .unescaped: append(.interpolation(tag))
        case .comment, .delimiters: if tag.isStandalone { dropLine(of: tag) }
        case .partial:
            inclusions.insert(tag.name)
            append(.partial(tag, indentation: tag.isStandalone ? dropLine(of: tag) : nil))
        case .section, .inverted:
            if tag.isStandalone { dropLine(of: tag) }
            open.append(OpenElement(tag: tag))
        case .parent:
            inclusions.insert(tag.name)
            open.append(OpenElement(tag: tag, leading: tag.opensLine ? dropLineStart() : nil))
        case .block: openBlock(tag)
        case .close: close(tag)
        }
    }

    /// The opening tag of a block ends its line if nothing follows; where it also starts it, or stands in a parent,
    /// whose own text is not shown, the line shows nothing and the body starts on the next.
    private mutating func openBlock(_ tag: Tag) {
        blocks.insert(tag.name)
        let isArgument = open.last?.tag?.kind == .parent
        var element = OpenElement(tag: tag, leading: tag.opensLine ? dropLineStart() : nil)
        if let end = tag.lineEnd, isArgument || tag.opensLine {
            skipped = end
            element.startsOnOwnLine = true
        }
        open.append(element)
    }

    // MARK: Closing

    private mutating func close(_ tag: Tag) {
        pendingCloses[tag.name, default: 0] -= 1
        guard let opening = open.last?.tag else {
            if !forgive(tag), !scanned.hasGaps {
                fault(TemplateMessage.unopenedSection(tag.name, open: nil), tag.range)
            }
            return
        }
        // A tag without a name was reported as such.
        if opening.name == tag.name || opening.name.isEmpty || tag.name.isEmpty { return closeLast(with: tag) }
        if forgive(tag) { return }
        if open.contains(where: { $0.tag?.name == tag.name }) { return closeCrossed(with: tag) }
        // A close that is still to come says that this one is too many; otherwise it is a slip for that one.
        if pendingCloses[opening.name, default: 0] > 0 {
            return fault(TemplateMessage.unopenedSection(tag.name, open: nil), tag.range)
        }
        let note = (TemplateMessage.openedHere(opening.markup), opening.range)
        fault(TemplateMessage.unopenedSection(tag.name, open: opening.name), tag.range, note: note)
        closeLast(with: tag)
    }

    /// Closes an outer element, and with it those inside, which are closed too late or never.
    private mutating func closeCrossed(with tag: Tag) {
        var isReported = false
        while let inner = open.last?.tag, inner.name != tag.name {
            if pendingCloses[inner.name, default: 0] > forgivenCloses[inner.name, default: 0] {
                forgivenCloses[inner.name, default: 0] += 1
                let note = (TemplateMessage.openedHere(inner.markup), inner.range)
                if !isReported {
                    fault(TemplateMessage.crossedSections(tag.name, inner: inner.name), tag.range, note: note)
                }
                isReported = true
            } else if !scanned.hasGaps {
                fault(TemplateMessage.unclosedSection(inner.markup), inner.range)
            }
            open.removeLast()
        }
        closeLast(with: tag)
    }

    private mutating func forgive(_ tag: Tag) -> Bool {
        guard let count = forgivenCloses[tag.name], count > 0 else { return false }
        forgivenCloses[tag.name] = count - 1
        return true
    }

    private mutating func closeLast(with tag: Tag) {
        guard let kind = open.last?.tag?.kind else { return }
        switch kind {
        case .parent: closeParent(with: tag)
        case .block: closeBlock(with: tag)
        default:
            if tag.isStandalone { dropLine(of: tag) }
            let element = open.removeLast()
            if let opening = element.tag { append(.section(SectionNode(tag: opening, body: element.nodes))) }
        }
    }

    private mutating func closeParent(with tag: Tag) {
        let element = open.removeLast()
        guard let opening = element.tag else { return }
        warnOfIgnored(element.nodes, in: opening)
        if let end = tag.lineEnd, tag.opensLine || element.leading != nil { skipped = end }
        let isStandalone = element.leading != nil && tag.lineEnd != nil
        if let leading = element.leading, !isStandalone { append(.lineStart(leading)) }
        let indentation = isStandalone ? element.leading : nil
        append(.parent(ParentNode(tag: opening, arguments: element.arguments, indentation: indentation)))
    }

    private mutating func closeBlock(with tag: Tag) {
        let isArgument = open.count > 1 && open[open.count - 2].tag?.kind == .parent
        let endsLine = tag.opensLine && (isArgument || tag.lineEnd != nil)
        if endsLine { dropLineStart() }
        let element = open.removeLast()
        guard let opening = element.tag else { return }
        var lineBreak: Range<Int>?
        if let end = tag.lineEnd, !isArgument, endsLine || element.leading != nil {
            skipped = end
            lineBreak = (end.lowerBound + blankCount(in: end))..<end.upperBound
        }
        let first = opening.lineEnd?.upperBound ?? opening.range.upperBound
        let intrinsic = element.startsOnOwnLine ? first..<(first + blankCount(in: first..<bytes.count)) : first..<first
        let block = BlockNode(
            tag: opening,
            body: element.nodes,
            leading: element.leading,
            startsOnOwnLine: element.startsOnOwnLine,
            intrinsic: intrinsic,
            endsLine: endsLine,
            lineBreak: lineBreak
        )
        if isArgument { addArgument(block) } else { append(.block(block)) }
    }

    private mutating func addArgument(_ block: BlockNode) {
        let last = open.count - 1
        if let first = open[last].arguments.first(where: { $0.tag.name == block.tag.name }) {
            let note = (TemplateMessage.openedHere(first.tag.markup), first.tag.range)
            fault(TemplateMessage.duplicateBlock(block.tag.name), block.tag.nameRange, note: note, breaksTree: false)
        }
        open[last].arguments.append(block)
    }

    /// The first thing in a parent that is neither a block nor blank has no effect.
    private mutating func warnOfIgnored(_ nodes: [TemplateNode], in parent: Tag) {
        for node in nodes {
            let ignored: Range<Int>
            switch node {
            case .lineStart, .block: continue
            case .text(let range):
                guard let start = bytes[range].firstIndex(where: { !$0.isTemplateWhitespace }) else { continue }
                let end = bytes[range].lastIndex { !$0.isTemplateWhitespace } ?? start
                ignored = start..<(end + 1)
            case .interpolation(let tag), .partial(let tag, _): ignored = tag.range
            case .section(let section): ignored = section.tag.range
            case .parent(let inner): ignored = inner.tag.range
            }
            return fault(TemplateMessage.ignoredContent(parent: parent.name), ignored, breaksTree: false)
        }
    }

    // MARK: Pieces

    private mutating func append(_ node: TemplateNode) {
        open[open.count - 1].nodes.append(node)
    }

    /// Takes the line of a standalone tag off the page, and gives back its indentation.
    @discardableResult
    private mutating func dropLine(of tag: Tag) -> Range<Int>? {
        skipped = tag.lineEnd
        return dropLineStart()
    }

    @discardableResult
    private mutating func dropLineStart() -> Range<Int>? {
        guard case .lineStart(let range) = open.last?.nodes.last else { return nil }
        open[open.count - 1].nodes.removeLast()
        return range
    }

    private func blankCount(in range: Range<Int>) -> Int { bytes[range].prefix { $0.isTemplateBlank }.count }

    private mutating func fault(
        _ message: Message,
        _ range: Range<Int>,
        note: (message: Message, range: Range<Int>)? = nil,
        breaksTree: Bool = true
    ) {
        faults.append(TemplateFault(message: message, range: range, note: note, breaksTree: breaksTree))
    }
}

/// An element whose closing tag is still to come.
private struct OpenElement {
    let tag: Tag?
    var leading: Range<Int>?
    var startsOnOwnLine = false
    var nodes: [TemplateNode] = []
    var arguments: [BlockNode] = []
}
