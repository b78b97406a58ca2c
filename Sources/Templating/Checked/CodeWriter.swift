import Bytes

/// Writes the code of a page: puts neighbouring texts together, counts each value once, sets targets.
struct CodeWriter {
    /// What was written.
    private(set) var code = ProgramCode()

    private var slotNumbers: [SlotKey: Int] = [:]
    /// Text before this instruction must not be added to, because something goes on here.
    private var barrier = 0

    private struct SlotKey: Hashable {
        let frame: Int
        let path: [Int]
    }

    /// Adds text.
    mutating func append(_ bytes: ArraySlice<UInt8>) {
        let start = code.literals.count
        code.literals.append(contentsOf: bytes)
        extendLiteral(from: start)
    }

    /// Adds text that is to be escaped.
    mutating func append(escaping text: String) {
        let start = code.literals.count
        var escaped = OutputBuffer(capacity: text.utf8.count)
        escaped.append(escaping: text)
        code.literals += escaped.takeBytes()
        extendLiteral(from: start)
    }

    /// Adds an instruction, and gives back its position.
    @discardableResult
    mutating func append(_ instruction: Instruction) -> Int {
        code.instructions.append(instruction)
        return code.instructions.count - 1
    }

    /// Lets an earlier instruction go on after the last one.
    mutating func setTarget(ofInstructionAt position: Int) {
        let target = code.instructions.count
        barrier = target
        switch code.instructions[position] {
        case .skipUnlessPresent(let slot, _):
            code.instructions[position] = .skipUnlessPresent(slot: slot, target: target)
        case .skipIfPresent(let slot, _): code.instructions[position] = .skipIfPresent(slot: slot, target: target)
        case .enter(let slot, _): code.instructions[position] = .enter(slot: slot, target: target)
        case .loop(let slot, _): code.instructions[position] = .loop(slot: slot, target: target)
        case .literal, .text, .html, .leave, .next: break
        }
    }

    /// The number of a value.
    mutating func slot(frame: Int, path: [Int]) -> Int {
        let key = SlotKey(frame: frame, path: path)
        if let number = slotNumbers[key] { return number }
        let start = code.paths.count
        code.paths.append(contentsOf: path)
        code.slots.append(Slot(frame: frame, path: start..<code.paths.count))
        slotNumbers[key] = code.slots.count - 1
        return code.slots.count - 1
    }

    /// A point to go back to.
    var mark: CodeMark {
        CodeMark(instructions: code.instructions.count, literals: code.literals.count, barrier: barrier)
    }

    /// Forgets what was written since `mark`.
    mutating func rewind(to mark: CodeMark) {
        code.instructions.removeSubrange(mark.instructions...)
        code.literals.removeSubrange(mark.literals...)
        barrier = mark.barrier
        if case .literal(let start, let end) = code.instructions.last, end > mark.literals {
            code.instructions[code.instructions.count - 1] = .literal(start: start, end: mark.literals)
        }
    }

    private mutating func extendLiteral(from start: Int) {
        let end = code.literals.count
        guard end > start else { return }
        if code.instructions.count > barrier, case .literal(let first, start) = code.instructions.last {
            code.instructions[code.instructions.count - 1] = .literal(start: first, end: end)
        } else {
            append(.literal(start: start, end: end))
        }
    }
}

/// A point in what a ``CodeWriter`` has written.
struct CodeMark {
    /// How many instructions there were.
    let instructions: Int
    /// How many bytes of text there were.
    let literals: Int
    /// Where text was last kept apart.
    let barrier: Int
}
