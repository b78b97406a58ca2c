/// A cell of an Excel workbook as it stands in the file.
struct ExcelCell {
    /// How what is written is meant.
    enum Kind {
        case number, shared, text, inline, boolean, error, day

        /// - Parameter name: as it is written; what is unknown is a number.
        init(_ name: UnsafeBufferPointer<UInt8>) {
            if name.equals("s") {
                self = .shared
            } else if name.equals("str") {
                self = .text
            } else if name.equals("inlineStr") {
                self = .inline
            } else if name.equals("b") {
                self = .boolean
            } else if name.equals("e") {
                self = .error
            } else {
                self = name.equals("d") ? .day : .number
            }
        }
    }

    private(set) var type = Kind.number
    /// The index of its style.
    private(set) var style = 0
    /// What is written for it, or for what its formula comes to.
    var value: [UInt8] = []
    var inline = ""
    var hasFormula = false

    /// Becomes another cell.
    mutating func restart(type: Kind, style: Int) {
        (self.type, self.style, hasFormula) = (type, style, false)
        value.removeAll(keepingCapacity: true)
        inline = ""
    }
}
