package import FileSystem

/// Takes the files of a finished site: a folder that they are written to, or whatever else looks at their bytes.
///
/// The work on each file is done on all cores; what came of it is noted in the order of the plan, so that the result is
/// the same each time.
package protocol SiteSink: Sendable {
    /// What came of a file.
    associatedtype Receipt: Sendable

    /// Does the work on a file. Called from several threads at once, for one file after another of each stage.
    ///
    /// - Parameter digest: the digest of the bytes, where it was worked out before.
    func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) throws(SystemError) -> Receipt

    /// Begins a file that comes in pieces. Called from several threads at once.
    func begin(at path: OutputPath) throws(SystemError) -> PiecesSink<Receipt>

    /// Notes what came of a file. Called from one thread, in the order of the plan.
    mutating func note(_ receipt: Receipt, of path: OutputPath)
}

/// Takes one file piece by piece, from one thread at a time.
package struct PiecesSink<Receipt: Sendable>: Sendable {
    /// Adds bytes at the end.
    package let append: @Sendable (ArraySlice<UInt8>) throws(SystemError) -> Void
    /// Ends the file, whose digest is known by then.
    package let finish: @Sendable (Digest) throws(SystemError) -> Receipt

    /// A sink that does this with each piece and at the end.
    package init(
        append: @escaping @Sendable (ArraySlice<UInt8>) throws(SystemError) -> Void,
        finish: @escaping @Sendable (Digest) throws(SystemError) -> Receipt
    ) {
        self.append = append
        self.finish = finish
    }

    /// A sink that needs no bytes to say what came of a file.
    package static func ignoring(_ finish: @escaping @Sendable (Digest) -> Receipt) -> PiecesSink {
        PiecesSink(append: { (_: ArraySlice<UInt8>) throws(SystemError) in }, finish: finish)
    }
}
