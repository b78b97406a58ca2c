import Diagnostics

/// Turns a page's template into instructions, and checks every name of it on the way, in every branch.
struct PageCompiler: TemplateWalker {
    typealias Failure = Never

    let maximumDepth = Limit.templateDepth.figure
    var piecesLeft = Limit.pieces.figure
    /// What was compiled; to be used only where there are no faults.
    private(set) var code = CodeWriter()
    /// What is wrong.
    private(set) var faults: [Diagnostic] = []
    /// The templates that were met, broken ones included.
    private(set) var used: Set<String> = []

    private let templates: [String: Template]
    private let pages: [TemplateSet.PageKind]
    private var scope = CheckedScope()
    private var frameCount = 1
    /// A page that is too large is too large everywhere after: this is said once.
    private var isTooLarge = false

    /// A compiler of pages whose root has `shape`.
    ///
    /// - Parameter pages: all kinds of pages: a name that a page lacks may be another's.
    init(templates: [String: Template], pages: [TemplateSet.PageKind], shape: Shape, constants: TextTable) {
        self.templates = templates
        self.pages = pages
        scope.push(CheckedValue(constant: .table(constants)))
        scope.push(CheckedValue(shape, frame: 0))
    }

    /// Goes through a page.
    mutating func compile(page: Template) {
        use(page)
        if !page.isBroken { walk(page.nodes, at: TemplatePlace(frame: TemplateFrame(page: page))) }
    }

    mutating func write(_ bytes: ArraySlice<UInt8>) {
        code.append(bytes)
        if code.code.literals.count > Limit.page.bytes { piecesLeft = -1 }
    }

    // MARK: Values

    mutating func interpolate(_ tag: Tag, at place: TemplatePlace) {
        guard let value = resolve(tag, at: place) else { return }
        switch (value.shape.kind, tag.kind, value.origin) {
        case (.text, .unescaped, _): fault(TemplateMessage.unescapedText(tag.name), tag.range, at: place)
        case (.text, _, .constant(.text(let text))): code.append(escaping: text)
        case (.text, _, .slots(let frame, let path)): code.append(.text(slot: code.slot(frame: frame, path: path)))
        case (.html, .unescaped, .slots(let frame, let path)):
            code.append(.html(slot: code.slot(frame: frame, path: path)))
        case (.html, _, _): fault(TemplateMessage.escapedHTML(tag.name), tag.range, at: place)
        case (let kind, _, _): fault(TemplateMessage.notPrintable(tag.name, kind), tag.nameRange, at: place)
        }
    }

    mutating func section(_ section: SectionNode, at place: TemplatePlace) {
        guard let value = resolve(section.tag, at: place) else {
            // What is inside cannot be judged, but what it includes is used.
            return useInclusions(of: section.body)
        }
        let isInverted = section.tag.kind == .inverted
        if isInverted, value.shape.kind == .object, !value.isOptional {
            fault(TemplateMessage.pointlessSection(section.tag.name), section.tag.range, at: place)
        }
        switch value.origin {
        case .constant(let entry):
            let start = code.mark
            if !isInverted { scope.push(value) }
            walk(section.body, at: place)
            if !isInverted { scope.pop() }
            if entry.isPresent == isInverted { code.rewind(to: start) }
        case .slots(let frame, let path):
            let slot = code.slot(frame: frame, path: path)
            if isInverted {
                branch(.skipIfPresent(slot: slot, target: 0)) { $0.walk(section.body, at: place) }
            } else {
                show(section.body, with: value, slot: slot, at: place)
            }
        }
    }

    private mutating func show(_ body: [TemplateNode], with value: CheckedValue, slot: Int, at place: TemplatePlace) {
        switch value.shape {
        case .list(let element):
            branch(.loop(slot: slot, target: 0)) {
                $0.walk(body, at: place, pushing: element)
                $0.code.append(.next)
            }
        case .object:
            branch(.enter(slot: slot, target: 0)) {
                $0.walk(body, at: place, pushing: value.shape)
                $0.code.append(.leave)
            }
        case .text, .html, .flag, .optional:
            // Nothing is looked up by name in these, and `.` is read from the same slot.
            branch(.skipUnlessPresent(slot: slot, target: 0)) {
                $0.scope.push(value)
                $0.walk(body, at: place)
                $0.scope.pop()
            }
        }
    }

    /// Goes through a body with one more value on the stack, now and while rendering.
    private mutating func walk(_ body: [TemplateNode], at place: TemplatePlace, pushing shape: Shape) {
        scope.push(CheckedValue(shape, frame: frameCount))
        frameCount += 1
        walk(body, at: place)
        frameCount -= 1
        scope.pop()
    }

    /// An instruction that may go on after the body.
    private mutating func branch(_ instruction: Instruction, body: (inout PageCompiler) -> Void) {
        let position = code.append(instruction)
        body(&self)
        code.setTarget(ofInstructionAt: position)
    }

    private mutating func resolve(_ tag: Tag, at place: TemplatePlace) -> CheckedValue? {
        guard tag.isNamed else { return nil }
        let path = tag.path
        guard let first = path.first else { return scope.top }
        guard var value = scope.lookUp(first.name) else {
            let nearest = NearestName.suggestion(for: first.name, among: scope.names)
            let others = pages.filter { page in page.model.shape.fields.contains { $0.name == first.name } }
            let message = TemplateMessage.unknownName(first.name, pages: others.map(\.name), nearest: nearest)
            fault(message, first.range, at: place)
            return nil
        }
        var parent = first.name
        for part in path.dropFirst() {
            guard let member = value.member(part.name) else {
                let nearest = NearestName.suggestion(for: part.name, among: value.memberNames)
                fault(TemplateMessage.unknownName(part.name, parent: parent, nearest: nearest), part.range, at: place)
                return nil
            }
            value = member
            parent += "." + part.name
        }
        return value
    }

    // MARK: Other templates

    mutating func template(for tag: Tag, at place: TemplatePlace) -> Template? {
        guard tag.isNamed else { return nil }
        let parts = tag.name.split(separator: "/", omittingEmptySubsequences: false)
        if tag.name.contains("\\") || parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) {
            fault(TemplateMessage.badPartialName(tag.name), tag.nameRange, at: place)
            return nil
        }
        guard let template = templates[tag.name] else {
            let nearest = NearestName.suggestion(for: tag.name, among: templates.keys.sorted())
            fault(TemplateMessage.unknownPartial(tag.name, nearest: nearest), tag.nameRange, at: place)
            return nil
        }
        let chain = place.frame.chain
        if let position = chain.firstIndex(of: tag.name) {
            fault(
                TemplateMessage.recursivePartial(tag.name, through: chain[..<position].reversed()), tag.nameRange,
                at: place)
            return nil
        }
        use(template)
        return template.isBroken ? nil : template
    }

    mutating func check(_ parent: ParentNode, of template: Template, at place: TemplatePlace) {
        guard let blocks = blocks(of: template) else { return }
        for block in parent.arguments where block.tag.isNamed && !blocks.contains(block.tag.name) {
            let nearest = NearestName.suggestion(for: block.tag.name, among: blocks.sorted())
            let message = TemplateMessage.unknownBlock(block.tag.name, parent: parent.tag.name, nearest: nearest)
            fault(message, block.tag.nameRange, at: place)
            useInclusions(of: block.body)
        }
        let reach = BlockReach(of: template, replacing: Set(parent.arguments.map(\.tag.name)), in: templates)
        for block in parent.arguments {
            guard let outer = reach.block(hiding: block.tag.name) else { continue }
            fault(TemplateMessage.hiddenBlock(block.tag.name, outer: outer), block.tag.nameRange, at: place)
            useInclusions(of: block.body)
        }
    }

    /// The blocks that can be replaced in a template and what it includes; `nil` if part of that cannot be read.
    private func blocks(of template: Template) -> Set<String>? {
        var names: Set<String> = []
        var pending = [template]
        var seen: Set<String> = [template.name]
        while let next = pending.popLast() {
            if next.isBroken { return nil }
            names.formUnion(next.blocks)
            for name in next.inclusions where seen.insert(name).inserted {
                guard let included = templates[name] else { return nil }
                pending.append(included)
            }
        }
        return names
    }

    /// A template that cannot be compiled still uses what it includes.
    private mutating func use(_ template: Template) {
        used.insert(template.name)
        if template.isBroken { use(named: template.inclusions) }
    }

    private mutating func useInclusions(of body: [TemplateNode]) {
        var names: Set<String> = []
        TemplateNode.collectInclusions(of: body, into: &names)
        use(named: names)
    }

    private mutating func use(named names: Set<String>) {
        for name in names where used.insert(name).inserted {
            if let template = templates[name] { use(named: template.inclusions) }
        }
    }

    // MARK: Faults

    mutating func exceed(_ limit: ExceededLimit, range: Range<Int>, at place: TemplatePlace) {
        if limit == .pieces {
            guard !isTooLarge else { return }
            isTooLarge = true
        }
        fault(limit.message, range, at: place)
    }

    private mutating func fault(_ message: Message, _ range: Range<Int>, at place: TemplatePlace) {
        var notes: [Diagnostic.Note] = []
        if let (tag, frame) = place.frame.inclusion {
            let inclusion = TemplateMessage.includedHere(place.frame.template.name)
            notes.append(Diagnostic.Note(inclusion, at: frame.template.location(of: tag.range)))
        }
        faults.append(Diagnostic(message, at: place.location(range), notes: notes))
    }
}

extension TemplateNode {
    /// Adds the names of the partials and parents in nodes.
    fileprivate static func collectInclusions(of nodes: [TemplateNode], into names: inout Set<String>) {
        for node in nodes {
            switch node {
            case .lineStart, .text, .interpolation: continue
            case .section(let section): collectInclusions(of: section.body, into: &names)
            case .block(let block): collectInclusions(of: block.body, into: &names)
            case .partial(let tag, _): names.insert(tag.name)
            case .parent(let parent):
                names.insert(parent.tag.name)
                for block in parent.arguments { collectInclusions(of: block.body, into: &names) }
            }
        }
    }
}
