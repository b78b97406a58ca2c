/// A page while it is rendered.
///
/// The page's code is the same on all cores, so it is read through pointers, ``CodeView``: counting references to it
/// would let the cores wait for each other.
struct ProgramRun {
    private let code: CodeView
    /// The objects that are known now, by register.
    private var objects: [TemplateObject?]
    /// The texts of frames that are texts and no objects.
    private var texts: [String]
    private var loops: [Loop] = []
    /// The innermost frame.
    private var frame = 0

    /// A list that is gone through.
    private struct Loop {
        let list: List
        var index = 0
        let start: Int

        /// What the elements are.
        enum List {
            /// Objects: one that stands for each of them in turn.
            case objects(TemplateObject)
            case texts([String])
        }

        var count: Int {
            switch list {
            case .objects(let object): object.count
            case .texts(let texts): texts.count
            }
        }
    }

    /// A page that shows `root`.
    init(_ code: CodeView, root: TemplateObject) {
        self.code = code
        objects = [TemplateObject?](repeating: nil, count: code.frameRanges.count + code.origins.count)
        texts = [String](repeating: "", count: code.frameRanges.count)
        objects[0] = root
    }

    /// Follows the instructions.
    mutating func run(into output: inout OutputBuffer) throws(OutputLimitExceeded) {
        var position = 0
        while position < code.instructions.count {
            let instruction = code.instructions[position]
            position += 1
            switch instruction {
            case .literal(let start, let end): output.append(UnsafeBufferPointer(rebasing: code.literals[start..<end]))
            case .text(let slot): if case .text(let text) = value(slot) { output.append(escaping: text) }
            case .html(let slot): if case .html(let html) = value(slot) { output.append(html) }
            case .skipUnlessPresent(let slot, let target):
                if !value(slot).isPresent { position = target }
                continue
            case .skipIfPresent(let slot, let target):
                if value(slot).isPresent { position = target }
                continue
            case .enter(let slot, let target):
                if case .object(let object) = value(slot) { push(object) } else { position = target }
                continue
            case .leave:
                frame -= 1
                continue
            case .loop(let slot, let target):
                if !enterLoop(value(slot), at: position) { position = target }
                continue
            case .next:
                if let start = advance() { position = start }
                continue
            }
            if output.isOverLimit { throw OutputLimitExceeded(limit: output.limit) }
        }
    }

    private mutating func enterLoop(_ value: TemplateValue, at position: Int) -> Bool {
        guard value.isPresent else { return false }
        switch value {
        case .objects(let list):
            loops.append(Loop(list: .objects(list), start: position))
            push(list)
        case .texts(let list):
            loops.append(Loop(list: .texts(list), start: position))
            frame += 1
            show(list[0])
        case .absent, .text, .html, .flag, .object: return false
        }
        return true
    }

    /// Where to go on for the next element; `nil` where there is none.
    private mutating func advance() -> Int? {
        let last = loops.count - 1
        loops[last].index += 1
        let loop = loops[last]
        guard loop.index < loop.count else {
            loops.removeLast()
            frame -= 1
            return nil
        }
        switch loop.list {
        case .objects(let object):
            object.index = loop.index
            forgetFrame()
        case .texts(let list): show(list[loop.index])
        }
        return loop.start
    }

    /// A frame whose values are never read by name has no register.
    private mutating func push(_ object: TemplateObject) {
        frame += 1
        guard frame < code.frameRanges.count else { return }
        objects[frame] = object
        forgetFrame()
    }

    /// Puts a text into the innermost frame.
    private mutating func show(_ text: String) {
        if frame < texts.count { texts[frame] = text }
    }

    /// What was kept belongs to what stood in the frame before.
    private mutating func forgetFrame() {
        guard frame < code.frameRanges.count else { return }
        for number in code.frameRanges[frame] { objects[code.frameRegisters[number]] = nil }
    }

    private mutating func value(_ slot: Int) -> TemplateValue {
        let place = code.places[slot]
        if place.field == SlotTable.Place.itself { return .text(texts[place.register]) }
        guard let object = object(place.register) else { return .absent }
        return object.value(at: place.field)
    }

    private mutating func object(_ register: Int) -> TemplateObject? {
        if let object = objects[register] { return object }
        let frames = code.frameRanges.count
        guard register >= frames else { return nil }
        let origin = code.origins[register - frames]
        guard let parent = object(origin.register), case .object(let object) = parent.value(at: origin.field) else {
            return nil
        }
        objects[register] = object
        return object
    }
}
