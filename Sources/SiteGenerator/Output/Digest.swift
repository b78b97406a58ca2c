import Crypto

/// A SHA-256 in hexadecimal digits. The only file that imports Crypto.
struct Digest: Hashable, Sendable {
    /// 64 digits, lower case.
    let hexadecimal: String

    /// The digest of some bytes.
    init(of bytes: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        hexadecimal = String(decoding: text, as: UTF8.self)
    }

    /// A digest that was read.
    init(hexadecimal: String) {
        self.hexadecimal = hexadecimal
    }
}
