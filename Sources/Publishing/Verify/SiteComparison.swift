package import Diagnostics

/// Compares what a site should be with what was published.
package struct SiteComparison<Copy: PublishedCopy> {
    private let expected: [OutputPath: Digest]
    private let copy: Copy

    /// How many files are in memory at once.
    private let batchSize = 256

    /// A comparison of a site with a copy of it.
    package init(_ fingerprint: SiteFingerprint, with copy: Copy) {
        expected = fingerprint.digests
        self.copy = copy
    }

    /// Reports every file that differs, is missing or should not be there.
    ///
    /// Files that sitegen does not own are only mentioned. In a copy without a list of its files, such as a server,
    /// the published manifest tells which files there once were.
    package func run(report: inout DiagnosticReport) -> VerifySummary? {
        do throws(PublishedCopyError) {
            try compare(&report)
            try lookForOthers(&report)
        } catch {
            report.add(OutputMessage.cannotRead(path: error.name, reason: error.reason), at: nil)
            return nil
        }
        return VerifySummary(files: expected.count)
    }

    private func compare(_ report: inout DiagnosticReport) throws(PublishedCopyError) {
        for batch in Self.batches(of: expected.keys.sorted(), batchSize) {
            let digests = try copy.digests(of: batch)
            for path in batch {
                guard let digest = digests[path] else {
                    report.add(VerifyMessage.missing, at: location(of: path))
                    continue
                }
                if digest != expected[path] { report.add(VerifyMessage.differs, at: location(of: path)) }
            }
        }
    }

    private func lookForOthers(_ report: inout DiagnosticReport) throws(PublishedCopyError) {
        let manifestPath = OutputPath(Manifest.name)
        let manifest = try copy.contents(of: [manifestPath])[manifestPath].flatMap(Manifest.init(json:)) ?? Manifest()
        let owned = manifest.files.keys.filter { expected[$0] == nil }.sorted()
        guard let present = try copy.allFiles() else {
            for batch in Self.batches(of: owned, batchSize) {
                let contents = try copy.contents(of: batch)
                for path in batch where contents[path] != nil {
                    report.add(VerifyMessage.leftOver, at: location(of: path))
                }
            }
            return
        }
        let leftOver = Set(owned)
        for path in present where expected[path] == nil {
            let message = leftOver.contains(path) ? VerifyMessage.leftOver : VerifyMessage.foreign
            report.add(message, at: location(of: path))
        }
    }

    private func location(of path: OutputPath) -> SourceLocation { SourceLocation(wholeFile: copy.name(of: path)) }

    private static func batches(of paths: [OutputPath], _ size: Int) -> [[OutputPath]] {
        stride(from: 0, to: paths.count, by: size).map { Array(paths[$0..<min($0 + size, paths.count)]) }
    }
}

/// What a comparison looked at.
package struct VerifySummary: Equatable, Sendable {
    /// How many files the site consists of.
    package let files: Int
}
