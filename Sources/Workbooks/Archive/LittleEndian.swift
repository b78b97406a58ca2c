/// Reads numbers from bytes, the lowest byte first, as ZIP archives write them. Whoever asks has looked at the count.
struct LittleEndian {
    let bytes: [UInt8]

    /// A number of two bytes.
    func two(at index: Int) -> Int { Int(bytes[index]) | Int(bytes[index + 1]) << 8 }

    /// A number of four bytes.
    func four(at index: Int) -> Int { two(at: index) | two(at: index + 2) << 16 }

    /// A number of eight bytes; `nil` where it is larger than any file.
    func eight(at index: Int) -> Int? {
        let high = four(at: index + 4)
        return high < 1 << 31 ? four(at: index) | high << 32 : nil
    }

    /// Whether four bytes stand at an index, the first of them lowest.
    func has(_ signature: Int, at index: Int) -> Bool {
        index >= 0 && index <= bytes.count - 4 && four(at: index) == signature
    }
}
