/// What tells a file's bytes from all others.
package struct FileFingerprint: Hashable, Sendable {
    /// Its SHA-256.
    package let digest: Digest
    /// How many bytes it has.
    package let size: Int
}
