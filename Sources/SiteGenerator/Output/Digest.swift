import Bytes
import Crypto

/// A SHA-256 in hexadecimal digits. The only file that imports Crypto.
struct Digest: Hashable, Sendable {
    /// 64 digits, lower case.
    let hexadecimal: String

    /// The digest of some bytes.
    init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

    /// The digest of bytes that are in several pieces.
    init(of pieces: some Sequence<[UInt8]>) {
        var hash = SHA256()
        for piece in pieces { hash.update(data: piece) }
        self.init(hash.finalize())
    }

    /// The digest of bytes that come in pieces.
    struct Stream: Sendable {
        private var hash = SHA256()

        /// Adds bytes at the end.
        mutating func add(_ bytes: ArraySlice<UInt8>) { hash.update(data: bytes) }

        /// The digest of all that was added.
        var digest: Digest { Digest(hash.finalize()) }
    }

    private init(_ digest: SHA256Digest) {
        hexadecimal = String(count: 64) { place in
            for byte in digest {
                place.append((byte >> 4).hexadecimalDigit)
                place.append((byte & 15).hexadecimalDigit)
            }
        }
    }

    /// A digest that was read.
    init(hexadecimal: String) {
        self.hexadecimal = hexadecimal
    }
}

extension UInt8 {
    /// The digit of a number below 16, in lower case.
    var hexadecimalDigit: UInt8 { self + (self < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) }
}
