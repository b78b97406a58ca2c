import FileSystem
import Parallel
import Publishing

/// A file of the open data that comes in pieces: the year's own, which of a large site are larger than all else.
final class GrowingDataFile<Receipt: Sendable>: Sendable {
    private struct State: Sendable {
        var size = 0
        var digest = Digest.Stream()
    }

    private let path: OutputPath
    private let sink: PiecesSink<Receipt>
    private let state = Locked(State())

    /// A file that goes to a sink.
    init(_ path: OutputPath, _ sink: PiecesSink<Receipt>) {
        self.path = path
        self.sink = sink
    }

    /// Adds bytes at the end.
    func append(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
        state.withLock {
            $0.size += bytes.count
            $0.digest.add(bytes)
        }
        try sink.append(bytes)
    }

    /// Ends the file.
    func finish(_ content: DataFile.Content) throws(SystemError) -> (file: DataFile, receipt: Receipt) {
        let (size, digest) = state.withLock { ($0.size, $0.digest.digest) }
        return (DataFile(path: path, content: content, size: size, digest: digest), try sink.finish(digest))
    }
}
