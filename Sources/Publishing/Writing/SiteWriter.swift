package import Diagnostics
package import FileSystem
import Parallel

/// Writes a site into its folder so that whatever happens on the way, each file there is whole and ours stay known.
///
/// 1. ``announce()`` writes the manifest with the old and the new names together.
/// 2. Each file whose bytes changed is written through a temporary file and a rename; a ``FirstSite`` is put together
///    elsewhere and moves as a whole.
/// 3. ``finish(inputs:)`` removes owned files that are no longer part of the site, and folders that this empties.
/// 4. It writes the manifest with the final list.
///
/// A build that is cut off at any moment leaves files that the next one knows as its own.
///
/// Only the manifest waits for the disk. A loss of power may take pages that were just written: the next build compares
/// all bytes and writes them again, and `verify` tells. But a page whose announcement was lost would be a stranger's
/// for ever. Waiting for ten thousand pages, one by one, would take minutes.
package struct SiteWriter: SiteSink {
    /// What happened to the files.
    package private(set) var counts = FileCounts()
    /// Whether the folder is not what it was.
    package private(set) var hasBegun = false
    private let output: OpenFolders
    /// The site while it is put together elsewhere.
    private var first: FirstSite?
    private var hasMoved = false
    private let planned: [OutputPath]
    /// The same in the order of the manifest.
    private let sorted: Eventual<[OutputPath]>
    private let old: Manifest
    private let isFirst: Bool
    private var new = Manifest()

    /// Looks into the output folder. Nothing is changed yet.
    ///
    /// - Parameter old: what an earlier build left there.
    package init(_ root: consuming Folder, planned: [OutputPath]) throws(SystemError) {
        let found = try Manifest.find(in: root)
        output = OpenFolders(root)
        self.planned = planned
        sorted = Eventual { planned.sorted() }
        // Anything else than a manifest of ours was refused before.
        guard case .ours(let manifest) = found else {
            (old, isFirst) = (Manifest(), true)
            return
        }
        (old, isFirst) = (manifest, false)
    }

    /// Why the site must not be written here; nothing where it may.
    package func objections(allowsMassDelete: Bool) throws(SystemError) -> [Message] {
        try OutputSurvey(of: output.root, planned: planned, owned: old).objections(allowsMassDelete: allowsMassDelete)
    }

    /// Claims the places of all files that will be written.
    package mutating func announce() throws(SystemError) {
        try FirstSite.remove(from: output.root)
        var announced = old
        for path in planned where announced.files[path] == nil { announced.files[path] = .some(nil) }
        guard isFirst || announced.files.count != old.files.count else { return }
        try output.root.write(json(of: announced), to: Manifest.name, durably: true)
        hasBegun = true
        try output.root.flush()
        if isFirst { first = try FirstSite(in: output.root) }
    }

    /// Writes a file, unless it has these bytes already.
    package func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) throws(SystemError) -> Receipt {
        let isWritten = try folders.withFolder(of: path) { folder throws(SystemError) in
            guard isFirst else { return try Self.replace(path.name, with: bytes, in: folder) }
            try folder.writeUnseen(bytes, to: path.name)
            return true
        }
        return Receipt(digest: digest ?? Digest(of: bytes), isWritten: isWritten)
    }

    /// Begins a file that comes in pieces, which is not written where it has the same bytes already.
    package func begin(at path: OutputPath) throws(SystemError) -> PiecesSink<Receipt> {
        let file = try folders.withFolder(of: path) { folder throws(SystemError) in
            OpenFile(try FileInPieces(path.name, in: folder))
        }
        return PiecesSink(
            append: { bytes throws(SystemError) in try file.append(bytes) },
            finish: { digest throws(SystemError) in Receipt(digest: digest, isWritten: try file.finish()) })
    }

    /// Notes that a file is whole.
    package mutating func note(_ receipt: Receipt, of path: OutputPath) {
        new.files[path] = .some(receipt.digest)
        if receipt.isWritten { counts.written += 1 } else { counts.unchanged += 1 }
        hasBegun = hasBegun || receipt.isWritten
    }

    /// What came of a file.
    package struct Receipt: Sendable {
        /// The digest of its bytes.
        package let digest: Digest
        /// Whether it had to be written.
        let isWritten: Bool
    }

    /// Removes what is no longer part of the site and writes the final manifest.
    ///
    /// - Parameter inputs: the digest of what the site was made from.
    package mutating func finish(inputs: Digest) throws(SystemError) {
        new.inputs = inputs
        hasMoved = first != nil
        try first?.move(planned, to: output.root)
        var pruning = Pruning(old: old, new: new, isFirst: isFirst)
        defer {
            counts.removed = pruning.removed
            hasBegun = hasBegun || pruning.removed > 0
        }
        try pruning.run(in: output.root)
        guard try Self.replace(Manifest.name, with: json(of: new), in: output.root, durably: true) else { return }
        hasBegun = true
        try output.root.flush()
    }

    /// Takes back what cannot be finished, where nobody can have seen it: a first site that has not begun to move.
    package mutating func abandon() {
        guard isFirst, (try? FirstSite.remove(from: output.root)) != nil, !hasMoved else { return }
        hasBegun = hasBegun && (try? output.root.remove(Manifest.name)) == nil
    }

    /// The folders that files are put into.
    private var folders: OpenFolders { first?.folders ?? output }

    /// Sorting the paths of a large site takes its time, and most manifests have just those that are planned.
    private func json(of manifest: Manifest) -> [UInt8] {
        manifest.files.count == planned.count ? manifest.json(sorted.value) : manifest.json
    }

    /// Whether the file had to be written. One that cannot be read is written anew.
    private static func replace(
        _ name: String,
        with bytes: [UInt8],
        in folder: borrowing Folder,
        durably: Bool = false
    ) throws(SystemError) -> Bool {
        if let status = try folder.status(of: name), status.kind == .file, status.size == bytes.count,
            (try? folder.read(name)) == bytes
        {
            return false
        }
        try folder.write(bytes, to: name, durably: durably)
        return true
    }
}

/// How many files a build wrote, left alone and removed.
package struct FileCounts: Equatable, Sendable {
    /// New files and files with new bytes.
    package var written = 0
    /// Files that had the right bytes already.
    package var unchanged = 0
    /// Files that are no longer part of the site.
    package var removed = 0

    /// No file so far.
    package init() {}
}

/// A file that is being written, for closures.
private final class OpenFile: Sendable {
    // It is only ever used by one thread at a time, as a sink promises.
    private nonisolated(unsafe) var file: FileInPieces?

    init(_ file: consuming FileInPieces) { self.file = consume file }

    func append(_ bytes: ArraySlice<UInt8>) throws(SystemError) { try file?.append(bytes) }

    func finish() throws(SystemError) -> Bool {
        guard let file = file.take() else { return false }
        return try file.finish()
    }
}
