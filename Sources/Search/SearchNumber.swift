/// Numbers with marks in them, as ``SearchTokenizer`` says.
enum SearchNumber {
    /// Whether a byte is a digit.
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// Whether what a character is folded to is one digit.
    static func isDigit(_ folded: UInt32) -> Bool { folded &- UInt32(UInt8(ascii: "0")) < 10 }

    /// The words of digits with single marks between them: one number without the marks that group, or each piece.
    ///
    /// The bytes may be moved.
    static func words(
        of bytes: Slice<UnsafeMutableBufferPointer<UInt8>>, _ body: (Slice<UnsafeMutableBufferPointer<UInt8>>) -> Void
    ) {
        let pieces = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .flatMap { $0.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) }
        guard let first = pieces.first, let last = pieces.last else { return }
        let groups = first.count <= 3 && first.first != UInt8(ascii: "0")
        let grouped = pieces.dropFirst().prefix { groups && $0.count == 3 }
        let isDecimal = grouped.count == pieces.count - 2
        guard isDecimal || grouped.count == pieces.count - 1 else { return pieces.forEach(body) }
        let memory = bytes.base
        var end = bytes.startIndex
        for piece in [first] + grouped {
            for byte in piece {
                memory[end] = byte
                end += 1
            }
        }
        if isDecimal {
            let digits = last.count - last.reversed().prefix { $0 == UInt8(ascii: "0") }.count
            if digits > 0 {
                memory[end] = UInt8(ascii: ",")
                end += 1
                for byte in last.prefix(digits) {
                    memory[end] = byte
                    end += 1
                }
            }
        }
        body(memory[bytes.startIndex..<end])
    }
}
