import FileSystem
import Parallel
import Publishing
import TestSupport

@testable import SiteGenerator

/// Keeps every file.
struct GatheringSink: SiteSink {
    private(set) var files: [OutputPath: [UInt8]] = [:]

    func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) -> [UInt8] { bytes }

    func begin(at path: OutputPath) -> PiecesSink<[UInt8]> {
        let bytes = Locked<[UInt8]>([])
        return PiecesSink(
            append: { (piece: ArraySlice<UInt8>) throws(SystemError) in bytes.withLock { $0 += piece } },
            finish: { (_: Digest) throws(SystemError) in bytes.withLock { $0 } })
    }

    mutating func note(_ bytes: [UInt8], of path: OutputPath) { files[path] = bytes }
}
