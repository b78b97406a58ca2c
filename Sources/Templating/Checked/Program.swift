/// A page's template, checked and compiled for one model.
public struct Program<Model: TemplateModel>: Sendable {
    /// The name of the page's template.
    public let name: String

    private let code: ProgramCode

    init(name: String, code: ProgramCode) {
        self.name = name
        self.code = code
    }

    /// Renders the page of `model` after what `output` has already.
    ///
    /// - Throws: ``OutputLimitExceeded`` when `output` becomes too large; it keeps what was written.
    public func render(_ model: Model, into output: inout OutputBuffer) throws(OutputLimitExceeded) {
        try code.run(on: .object(ModelObject(model)), into: &output)
    }

    /// Renders the page of `model` to a text, for tests and small tools.
    public func render(_ model: Model) throws(OutputLimitExceeded) -> String {
        var output = OutputBuffer()
        try render(model, into: &output)
        return output.text
    }
}

extension ProgramCode {
    /// A list that is gone through.
    private struct Loop {
        let list: any TemplateList
        var index: Int
        let start: Int
    }

    /// Follows the instructions, with `root` at the bottom of the stack.
    func run(on root: TemplateValue, into output: inout OutputBuffer) throws(OutputLimitExceeded) {
        var frames = [root]
        var loops: [Loop] = []
        var position = 0
        while position < instructions.count {
            let instruction = instructions[position]
            position += 1
            switch instruction {
            case .literal(let start, let end): output.append(literals[start..<end])
            case .text(let slot): if case .text(let text) = value(slot, frames) { output.append(escaping: text) }
            case .html(let slot): if case .html(let html) = value(slot, frames) { output.append(html) }
            case .skipUnlessPresent(let slot, let target):
                if !value(slot, frames).isPresent { position = target }
                continue
            case .skipIfPresent(let slot, let target):
                if value(slot, frames).isPresent { position = target }
                continue
            case .enter(let slot, let target):
                let object = value(slot, frames)
                if object.isPresent { frames.append(object) } else { position = target }
                continue
            case .leave:
                frames.removeLast()
                continue
            case .loop(let slot, let target):
                guard case .list(let list) = value(slot, frames), list.count > 0 else {
                    position = target
                    continue
                }
                loops.append(Loop(list: list, index: 0, start: position))
                frames.append(list.element(at: 0))
                continue
            case .next:
                advance(&loops, &frames, &position)
                continue
            }
            if output.isOverLimit { throw OutputLimitExceeded(limit: output.limit) }
        }
    }

    private func advance(_ loops: inout [Loop], _ frames: inout [TemplateValue], _ position: inout Int) {
        let last = loops.count - 1
        loops[last].index += 1
        if loops[last].index < loops[last].list.count {
            frames[frames.count - 1] = loops[last].list.element(at: loops[last].index)
            position = loops[last].start
        } else {
            loops.removeLast()
            frames.removeLast()
        }
    }

    private func value(_ number: Int, _ frames: [TemplateValue]) -> TemplateValue {
        let slot = slots[number]
        var value = frames[slot.frame]
        for index in slot.path {
            guard case .object(let object) = value else { return .absent }
            value = object.value(at: paths[index])
        }
        return value
    }
}
