import Bytes

/// A page while it is rendered.
///
/// The page's code is the same on all cores, so it is read through pointers, ``CodeView``: counting references to it
/// would let the cores wait for each other.
struct ProgramRun {
    private let code: CodeView
    private var objects: ObjectRegisters
    /// The texts of frames that are texts and no objects.
    private var texts: [String]
    private var loops: [Loop] = []
    /// The innermost frame.
    private var frame = 0
    /// The text that a section asked for last, which it mostly prints next, and its slot: of many texts, to make them takes
    /// longer than anything else. Below zero, there is none.
    private var asked = (slot: -1, text: "")

    /// A list that is gone through.
    private struct Loop {
        let list: List
        let count: Int
        let start: Int
        var index = 0

        /// What the elements are.
        enum List {
            /// Objects: one that stands for each of them in turn.
            case objects(TemplateObject)
            case texts([String])
        }
    }

    /// A page that shows `root`.
    init(_ code: CodeView, root: TemplateObject) {
        self.code = code
        objects = ObjectRegisters(count: code.frameRanges.count + code.origins.count)
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
            case .text(let slot): output.append(escaping: text(slot) ?? "")
            case .html(let slot): print(html: slot, into: &output)
            case .skipUnlessPresent(let slot, let target):
                if !isPresent(slot) { position = target }
                continue
            case .skipIfPresent(let slot, let target):
                if isPresent(slot) { position = target }
                continue
            case .enter(let slot, let target):
                if case .objects(let object) = content(slot) { push(object) } else { position = target }
                continue
            case .leave:
                frame -= 1
                continue
            case .loop(let slot, let target):
                if !enterLoop(content(slot), at: position) { position = target }
                continue
            case .next:
                if let start = advance() { position = start }
                continue
            }
            if output.isOverLimit { throw OutputLimitExceeded(limit: output.limit) }
        }
    }

    private mutating func enterLoop(_ content: FieldContent, at position: Int) -> Bool {
        switch content {
        case .objects(let list):
            loops.append(Loop(list: .objects(list), count: list.count, start: position))
            push(list)
        case .texts(let list):
            loops.append(Loop(list: .texts(list), count: list.count, start: position))
            frame += 1
            show(list[0])
        case .none: return false
        }
        return true
    }

    /// Where to go on for the next element; `nil` where there is none.
    private mutating func advance() -> Int? {
        let last = loops.count - 1
        loops[last].index += 1
        let index = loops[last].index
        guard index < loops[last].count else {
            loops.removeLast()
            frame -= 1
            return nil
        }
        switch loops[last].list {
        case .objects(let object):
            object.index = index
            forgetFrame()
        case .texts(let list): show(list[index])
        }
        return loops[last].start
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
        asked.slot = -1
        if frame < texts.count { texts[frame] = text }
    }

    /// What was kept belongs to what stood in the frame before.
    private mutating func forgetFrame() {
        guard frame < code.frameRanges.count else { return }
        asked.slot = -1
        for number in code.frameRanges[frame] { objects[code.frameRegisters[number]] = nil }
    }

    // MARK: Values

    /// The text or the HTML in a slot; `nil` where it holds neither, or nothing.
    private mutating func text(_ slot: Int) -> String? {
        if slot == asked.slot { return asked.text }
        let place = code.places[slot]
        if place.field == SlotTable.Place.itself { return texts[place.register] }
        return fill(place.register) ? objects.read(place.register) { $0.text(place.field) } : nil
    }

    private mutating func print(html slot: Int, into output: inout OutputBuffer) {
        if let html = text(slot) { return output.append(html) }
        let place = code.places[slot]
        if fill(place.register) { objects.read(place.register) { $0.write(place.field, into: &output) } }
    }

    private mutating func isPresent(_ slot: Int) -> Bool {
        if let text = text(slot) {
            asked = (slot, text)
            return !text.isEmpty
        }
        let place = code.places[slot]
        return fill(place.register) && objects.read(place.register) { $0.isPresent(place.field) }
    }

    private mutating func content(_ slot: Int) -> FieldContent {
        let place = code.places[slot]
        guard place.field != SlotTable.Place.itself, fill(place.register) else { return .none }
        return objects.read(place.register) { $0.content(place.field) }
    }

    /// Looks for the object of a register, where it is not there yet; `false` where there is none.
    private mutating func fill(_ register: Int) -> Bool {
        if objects.isFilled(register) { return true }
        let frames = code.frameRanges.count
        guard register >= frames else { return false }
        let origin = code.origins[register - frames]
        guard fill(origin.register),
            case .objects(let object) = objects.read(origin.register, { $0.content(origin.field) })
        else { return false }
        objects[register] = object
        return true
    }
}
