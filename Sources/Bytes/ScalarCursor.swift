/// Goes through bytes of UTF-8 character by character; what is no UTF-8 is passed over.
struct ScalarCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next character and where it begins.
    mutating func next() -> (scalar: Unicode.Scalar, offset: Int)? {
        while index < bytes.count {
            let start = index
            let first = UInt32(bytes[start])
            let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
            guard length > 0, start + length <= bytes.count else {
                index += 1
                continue
            }
            var value = length == 1 ? first : first & (0x7F >> UInt32(length))
            for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[start + offset] & 0x3F) }
            index += length
            if let scalar = Unicode.Scalar(value) { return (scalar, start) }
        }
        return nil
    }
}
