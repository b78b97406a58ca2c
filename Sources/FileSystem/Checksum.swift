/// A sum of all bytes, to see whether something is still what it was. It is no proof against people: FNV-1a.
package enum Checksum {
    /// The sum of bytes.
    package static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
