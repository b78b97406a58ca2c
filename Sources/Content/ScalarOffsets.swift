import Bytes

/// Turns positions that count characters, such as libyaml's marks, into byte offsets.
struct ScalarOffsets {
    private let range: Range<Int>
    /// The offset of each character; empty where all are ASCII and so one byte each.
    private let offsets: [Int]

    /// The offsets of the characters in a range of bytes.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.range = range
        offsets = bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[range])
            let first = text.firstIndex(from: 0, eight: { $0.beyondASCII }, byte: { $0 >= 0x80 })
            guard first < text.count else { return [] }
            return [Int](unsafeUninitializedCapacity: range.count + 1) { offsets, count in
                for offset in range where bytes[offset] & 0xC0 != 0x80 {
                    offsets[count] = offset
                    count += 1
                }
                offsets[count] = range.upperBound
                count += 1
            }
        }
    }

    /// The offset of a character by its number in the range, from 0; past the last, the range's end.
    subscript(number: Int) -> Int {
        offsets.isEmpty ? min(range.lowerBound + number, range.upperBound) : offsets[min(number, offsets.count - 1)]
    }
}
