/// A folded word of a text, to be looked at while it is there.
struct SearchWord {
    /// Its bytes.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Their hash.
    let hash: UInt32

    /// The hash of no bytes.
    static let emptyHash: UInt32 = 2_166_136_261

    /// The hash of some bytes and one more (FNV-1a).
    @inline(__always)
    static func hash(_ hash: UInt32, adding byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    /// A word that was hashed as it was read.
    init(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) {
        self.bytes = bytes
        self.hash = hash
    }

    /// Any word.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.init(bytes, hash: bytes.reduce(Self.emptyHash) { Self.hash($0, adding: $1) })
    }

    /// Whether it has these bytes.
    func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == other.count else { return false }
        // By index: words are short, and iterators of two sequences take longer than the bytes.
        for index in bytes.indices where bytes[index] != other[index] { return false }
        return true
    }
}
