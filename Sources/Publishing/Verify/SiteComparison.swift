package import Diagnostics

/// Compares what a site should be with what was published.
package struct SiteComparison<Copy: PublishedCopy> {
    private let expected: [OutputPath: FileFingerprint]
    private let copy: Copy

    /// How long a published manifest is read: that of a site which was much larger once is not longer.
    private var manifestLimit: Int { 4 * (expected[OutputPath(Manifest.name)]?.size ?? 0) + (1 << 20) }

    /// A comparison of a site with a copy of it.
    package init(_ fingerprint: SiteFingerprint, with copy: Copy) {
        expected = fingerprint.files
        self.copy = copy
    }

    /// Reports every file that differs, is missing or should not be there.
    ///
    /// Files that sitegen does not own are only mentioned, those that a server acts on with a warning. In a copy
    /// without a list of its files, such as a server, the published manifest tells which files there once were.
    package func run(report: inout DiagnosticReport) -> VerifySummary? {
        do throws(PublishedCopyError) {
            try compare(&report)
            try lookForOthers(&report)
        } catch {
            switch error {
            case .unreadable(let path, let reason):
                report.add(OutputMessage.cannotRead(path: path, reason: reason), at: nil)
            case .unreachable(let address, let reason):
                report.add(VerifyMessage.cannotFetch(address: address, reason: reason), at: nil)
            }
            return nil
        }
        return VerifySummary(files: expected.count, openings: openings.count, isServed: copy.opensFolders)
    }

    /// What people type, and what other sites link to.
    private var openings: [ExpectedAddress] {
        guard copy.opensFolders else { return [] }
        return expected.filter { $0.key.name == Self.opening }.sorted { $0.key < $1.key }.map { path, file in
            ExpectedAddress(text: String(path.text.dropLast(Self.opening.count)), file: file)
        }
    }

    private static var opening: String { "index.html" }

    private func compare(_ report: inout DiagnosticReport) throws(PublishedCopyError) {
        let files = expected.sorted { $0.key < $1.key }.map { ExpectedAddress(text: $0.key.text, file: $0.value) }
        let addresses = files + openings
        let found = try copy.look(at: addresses)
        if let message = Self.objectionToAll(found) {
            report.add(message, at: SourceLocation(wholeFile: copy.name(of: "")))
            return
        }
        for (address, found) in zip(addresses, found) {
            guard let message = Self.objection(to: found, at: address) else { continue }
            report.add(message, at: SourceLocation(wholeFile: copy.name(of: address.text)))
        }
    }

    /// What is wrong with the whole server: it sends every file elsewhere, or refuses each in the same way.
    private static func objectionToAll(_ found: [PublishedFile]) -> Message? {
        guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
        return switch first {
        case .elsewhere(let place): VerifyMessage.elsewhere(place)
        case .refused(let status): VerifyMessage.refused(status: status)
        case .whole, .longer, .missing, .cutOff: nil
        }
    }

    private static func objection(to found: PublishedFile, at address: ExpectedAddress) -> Message? {
        let isOpening = address.text.isEmpty || address.text.hasSuffix("/")
        let differs = isOpening ? VerifyMessage.openingDiffers : VerifyMessage.differs
        switch found {
        case .whole(address.file): return nil
        case .whole(let file) where file.size < address.file.size && !isOpening:
            return VerifyMessage.shorter(bytes: file.size, of: address.file.size)
        case .whole, .longer: return differs
        case .missing: return isOpening ? VerifyMessage.openingMissing : VerifyMessage.missing
        case .cutOff(let bytes): return VerifyMessage.cutOff(bytes: bytes, of: address.file.size)
        case .refused(let status): return VerifyMessage.refused(status: status)
        case .elsewhere(let place): return VerifyMessage.elsewhere(place)
        }
    }

    private func lookForOthers(_ report: inout DiagnosticReport) throws(PublishedCopyError) {
        let owned = try ownedOnce()
        switch try copy.others() {
        case .all(let present):
            let leftOver = Set(owned)
            for path in present where expected[path] == nil {
                guard let message = Self.message(about: path, leftOver, expected) else { continue }
                report.add(message, at: location(of: path))
            }
        case .unknown(let answersForMissing):
            guard !answersForMissing else {
                report.add(VerifyMessage.answersForMissing, at: SourceLocation(wholeFile: copy.name(of: "")))
                return
            }
            // Whoever can change the manifest could have us ask without end.
            let asked = owned.prefix(expected.count + Self.spare)
            if asked.count < owned.count {
                report.add(
                    VerifyMessage.manifestTooLong(unasked: owned.count - asked.count),
                    at: location(of: OutputPath(Manifest.name)))
            }
            for path in try copy.present(among: Array(asked)).sorted() {
                report.add(VerifyMessage.leftOver, at: location(of: path))
            }
        }
    }

    /// How many files of earlier builds are asked for, besides as many as the site has.
    private static var spare: Int { 1000 }

    private static func message(
        about path: OutputPath, _ leftOver: Set<OutputPath>, _ expected: [OutputPath: FileFingerprint]
    ) -> Message? {
        if leftOver.contains(path) { return VerifyMessage.leftOver }
        if ServerFile.isActedUpon(path, isOfSite: { expected[$0] != nil }) { return VerifyMessage.actedUpon }
        // Files with a dot in front belong to hosts and to version control, not to the site.
        return path.name.hasPrefix(".") ? nil : VerifyMessage.foreign
    }

    /// The files of the published manifest that the site does not have; none where it is as it should be.
    private func ownedOnce() throws(PublishedCopyError) -> [OutputPath] {
        guard let bytes = try copy.head(of: OutputPath(Manifest.name), limit: manifestLimit),
            let manifest = Manifest(json: bytes)
        else { return [] }
        return manifest.files.keys.filter { expected[$0] == nil }.sorted()
    }

    private func location(of path: OutputPath) -> SourceLocation {
        SourceLocation(wholeFile: copy.name(of: path.text))
    }
}

/// What a comparison looked at.
package struct VerifySummary: Equatable, Sendable {
    /// How many files the site consists of.
    package let files: Int
    /// How many addresses of folders were asked for, such as `/` and `/2020/`.
    package let openings: Int
    /// Whether a server was asked, which gives what it likes and does not tell which other files there are.
    package let isServed: Bool
}
