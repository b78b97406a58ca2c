import FileSystem

/// Takes the files of a finished site: a folder that they are written to, or whatever else looks at their bytes.
///
/// The work on each file is done on all cores; what came of it is noted in the order of the plan, so that the result is
/// the same each time.
protocol SiteSink: Sendable {
    /// What came of a file.
    associatedtype Receipt: Sendable

    /// Does the work on a file. Called from several threads at once, for one file after another of each stage.
    ///
    /// - Parameter digest: the digest of the bytes, where it was worked out before.
    func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) throws(SystemError) -> Receipt

    /// Notes what came of a file. Called from one thread, in the order of the plan.
    mutating func note(_ receipt: Receipt, of path: OutputPath)
}
