/// A compiled page and its slots, to be read while they stay where they are.
struct CodeView {
    /// What to do.
    let instructions: UnsafeBufferPointer<Instruction>
    /// The page's fixed text, all in one.
    let literals: UnsafeBufferPointer<UInt8>
    /// Where the value of each slot is.
    let places: UnsafeBufferPointer<SlotTable.Place>
    /// Where the object of each register behind the frames' own comes from.
    let origins: UnsafeBufferPointer<SlotTable.Place>
    /// The registers that hold something of a frame, frame after frame.
    let frameRegisters: UnsafeBufferPointer<Int>
    /// Which of them belong to each frame.
    let frameRanges: UnsafeBufferPointer<Range<Int>>

    /// Lets `body` read a page.
    static func read<Failure: Error>(
        _ code: ProgramCode, _ slots: SlotTable, _ body: (CodeView) throws(Failure) -> Void
    ) throws(Failure) {
        try code.instructions.withUnsafeBufferPointer { instructions throws(Failure) in
            try code.literals.withUnsafeBufferPointer { literals throws(Failure) in
                try slots.places.withUnsafeBufferPointer { places throws(Failure) in
                    try slots.origins.withUnsafeBufferPointer { origins throws(Failure) in
                        try slots.frameRegisters.withUnsafeBufferPointer { registers throws(Failure) in
                            try slots.frameRanges.withUnsafeBufferPointer { ranges throws(Failure) in
                                try body(
                                    CodeView(
                                        instructions: instructions, literals: literals, places: places,
                                        origins: origins, frameRegisters: registers, frameRanges: ranges))
                            }
                        }
                    }
                }
            }
        }
    }
}
