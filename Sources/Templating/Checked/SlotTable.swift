/// Where each slot of a page is read from.
///
/// Many slots are fields of the same object, `site.title` and `site.lang`. Such an object is read once and kept in a
/// register as long as the frame that it came from stays. The first registers are the frames' own objects.
struct SlotTable: Sendable {
    /// A field of the object in a register.
    struct Place: Hashable, Sendable {
        /// The register.
        let register: Int
        /// The field; ``itself`` where the frame's own value is meant.
        let field: Int

        /// Stands for the value of the frame and none of its fields.
        static let itself = -1
    }

    /// Where the value of each slot is.
    let places: [Place]
    /// Where the object of each register behind the frames' own comes from.
    let origins: [Place]
    /// The registers that hold something of a frame, frame after frame.
    let frameRegisters: [Int]
    /// Which of them belong to each frame.
    let frameRanges: [Range<Int>]

    /// How many registers there are.
    var registerCount: Int { frameRanges.count + origins.count }

    /// The registers that the slots of a page need.
    init(_ code: ProgramCode) {
        let frameCount = (code.slots.map(\.frame).max() ?? 0) + 1
        var places: [Place] = []
        var origins: [Place] = []
        var registers: [Place: Int] = [:]
        var registersOfFrame = [[Int]](repeating: [], count: frameCount)
        for slot in code.slots {
            let path = code.paths[slot.path]
            var register = slot.frame
            for field in path.dropLast() {
                let origin = Place(register: register, field: field)
                register = registers[origin] ?? frameCount + origins.count
                guard registers.updateValue(register, forKey: origin) == nil else { continue }
                origins.append(origin)
                registersOfFrame[slot.frame].append(register)
            }
            places.append(Place(register: register, field: path.last ?? Place.itself))
        }
        self.places = places
        self.origins = origins
        frameRegisters = registersOfFrame.flatMap(\.self)
        var end = 0
        frameRanges = registersOfFrame.map { registers in
            end += registers.count
            return end - registers.count..<end
        }
    }
}
