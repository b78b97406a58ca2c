import Bytes
import CNettle

/// A SHA-256 in hexadecimal digits. The only file that imports nettle.
package struct Digest: Hashable, Sendable {
    /// 64 digits, lower case.
    package let hexadecimal: String

    /// The digest of some bytes.
    package init(of bytes: [UInt8]) {
        var stream = Stream()
        stream.add(bytes[...])
        self = stream.digest
    }

    /// The digest of bytes that are in several pieces.
    package init(of pieces: some Sequence<[UInt8]>) {
        var stream = Stream()
        for piece in pieces { stream.add(piece[...]) }
        self = stream.digest
    }

    /// The digest of bytes that come in pieces.
    package struct Stream: Sendable {
        private var hash = sha256_ctx()

        /// The digest of nothing yet.
        package init() { nettle_sha256_init(&hash) }

        /// Adds bytes at the end.
        package mutating func add(_ bytes: ArraySlice<UInt8>) {
            bytes.withUnsafeBufferPointer { nettle_sha256_update(&hash, $0.count, $0.baseAddress) }
        }

        /// The digest of all that was added.
        package var digest: Digest {
            // To close a hash changes it, and more may be added to this one.
            var closed = hash
            return Digest(
                [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_SIZE)) { bytes, count in
                    nettle_sha256_digest(&closed, bytes.count, bytes.baseAddress)
                    count = bytes.count
                })
        }
    }

    /// The digest that the bytes of a hash are.
    private init(_ hash: [UInt8]) {
        hexadecimal = String(count: 2 * hash.count) { place in
            for byte in hash {
                place.append((byte >> 4).hexadecimalDigit)
                place.append((byte & 15).hexadecimalDigit)
            }
        }
    }

    /// A digest that was read.
    package init(hexadecimal: String) {
        self.hexadecimal = hexadecimal
    }
}
