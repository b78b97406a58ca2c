import FileSystem

/// A finished site in memory.
public struct SiteImage: Equatable, Sendable, SiteSink {
    /// Every file's bytes by its place.
    public private(set) var files: [OutputPath: [UInt8]]

    /// A site of some files.
    public init(files: [OutputPath: [UInt8]] = [:]) {
        self.files = files
    }

    /// Keeps a file.
    func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) -> [UInt8] { bytes }

    /// Keeps it under its path.
    mutating func note(_ bytes: [UInt8], of path: OutputPath) { files[path] = bytes }

    /// How many files are new, gone or have other bytes than in an earlier state of the site.
    public func changes(since earlier: SiteImage) -> Int {
        let changed = files.reduce(0) { $0 + (earlier.files[$1.key] == $1.value ? 0 : 1) }
        return changed + earlier.files.keys.reduce(0) { $0 + (files[$1] == nil ? 1 : 0) }
    }
}
