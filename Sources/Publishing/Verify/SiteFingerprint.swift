import FileSystem
import Parallel

/// The fingerprint of every file that a site consists of, its manifest included.
package struct SiteFingerprint: SiteSink {
    private var manifest = Manifest()
    private var sizes: [OutputPath: Int] = [:]

    /// The fingerprints of a site that was made from some inputs.
    package init(inputs: Digest) {
        manifest.inputs = inputs
    }

    /// The fingerprint of a file.
    package func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) -> FileFingerprint {
        FileFingerprint(digest: digest ?? Digest(of: bytes), size: bytes.count)
    }

    /// The fingerprint of a file that comes in pieces.
    package func begin(at path: OutputPath) -> PiecesSink<FileFingerprint> {
        let size = Locked(0)
        return PiecesSink { (piece: ArraySlice<UInt8>) throws(SystemError) in
            size.withLock { $0 += piece.count }
        } finish: { (digest: Digest) throws(SystemError) in
            FileFingerprint(digest: digest, size: size.withLock { $0 })
        }
    }

    /// Notes it.
    package mutating func note(_ fingerprint: FileFingerprint, of path: OutputPath) {
        manifest.files[path] = .some(fingerprint.digest)
        sizes[path] = fingerprint.size
    }

    /// The fingerprint of each file by its path.
    var files: [OutputPath: FileFingerprint] {
        let json = manifest.json
        var files = [OutputPath(Manifest.name): FileFingerprint(digest: Digest(of: json), size: json.count)]
        for (path, digest) in manifest.files {
            guard let digest, let size = sizes[path] else { continue }
            files[path] = FileFingerprint(digest: digest, size: size)
        }
        return files
    }
}
