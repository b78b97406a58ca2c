import FileSystem

/// The digest of every file that a site consists of, its manifest included.
package struct SiteFingerprint: SiteSink {
    private var manifest = Manifest()

    /// The digests of a site that was made from some inputs.
    package init(inputs: Digest) {
        manifest.inputs = inputs
    }

    /// The digest of a file.
    package func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) -> Digest { digest ?? Digest(of: bytes) }

    /// The digest of a file that comes in pieces.
    package func begin(at path: OutputPath) -> PiecesSink<Digest> { .ignoring { $0 } }

    /// Notes it.
    package mutating func note(_ digest: Digest, of path: OutputPath) { manifest.files[path] = .some(digest) }

    /// The digest of each file by its path.
    var digests: [OutputPath: Digest] {
        var digests = manifest.files.compactMapValues { $0 }
        digests[OutputPath(Manifest.name)] = Digest(of: manifest.json)
        return digests
    }
}
