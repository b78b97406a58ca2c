import Diagnostics
import Publishing
import SiteGenerator

/// A site that the preview shows.
protocol PreviewSite: Sendable {
    /// Changes with everything that a browser can see of it.
    var version: String { get }

    /// Whether there is such a file.
    func contains(_ path: OutputPath) -> Bool

    /// The path of the file that is copied to an address as it is; `nil` where none is.
    func source(of path: OutputPath) -> String?

    /// The bytes of a file; `nil` where there is none, or where `report` says why it cannot be made.
    func file(at path: OutputPath, report: inout DiagnosticReport) -> [UInt8]?
}

extension PreviewSite {
    /// No file is copied.
    func source(of path: OutputPath) -> String? { nil }
}

extension LiveSite: PreviewSite {}
