/// One step of a compiled page. Targets are positions in the list of instructions.
enum Instruction: Sendable, Equatable {
    /// Copies a part of the literal text.
    case literal(start: Int, end: Int)
    /// Prints the text in a slot, escaped.
    case text(slot: Int)
    /// Prints the HTML in a slot.
    case html(slot: Int)
    /// Goes on elsewhere if the value in a slot is absent, empty or false.
    case skipUnlessPresent(slot: Int, target: Int)
    /// Goes on elsewhere if it is none of these.
    case skipIfPresent(slot: Int, target: Int)
    /// Puts the object in a slot on the stack, or goes on elsewhere if it is absent.
    case enter(slot: Int, target: Int)
    /// Takes it off.
    case leave
    /// Puts the first element of the list in a slot on the stack, or goes on elsewhere if there is none.
    case loop(slot: Int, target: Int)
    /// Replaces the element by the next and goes back, or takes it off.
    case next
}

/// Where a value is: in a frame of the stack, then from object to object.
struct Slot: Sendable, Equatable {
    /// The frame, from the bottom.
    let frame: Int
    /// The fields to go through, a part of the code's list of them; empty where the frame itself is meant.
    let path: Range<Int>
}

/// A compiled page.
struct ProgramCode: Sendable {
    /// What to do.
    var instructions: [Instruction] = []
    /// The page's fixed text, all in one.
    var literals: [UInt8] = []
    /// The values that are used.
    var slots: [Slot] = []
    /// The fields that slots go through.
    var paths: [Int] = []
}
