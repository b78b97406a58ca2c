package import Parallel

/// What a build reads, writes and minds.
public struct BuildOptions: Sendable {
    /// The content folder.
    public var content = "Content"
    /// The folder with the site's own templates; the default one need not exist.
    public var templates = BuildOptions.defaultTemplates
    /// The folder that the site is written to.
    public var output = BuildOptions.defaultOutput
    /// The absolute address of the finished site, in place of that of `site.yaml`.
    public var baseURL: String?
    /// Whether warnings keep the site from being written.
    public var isStrict = false
    /// Whether drafts are part of the site.
    public var includesDrafts = false
    /// Whether more than half of the pages of the last build may go at once.
    public var allowsMassDelete = false
    /// The home folder of whoever runs the build, which must not become the output.
    public var home: String?

    /// Notes how long each phase takes.
    package var trace: PhaseTrace?

    /// The folder that the published site stands in.
    public static let defaultOutput = "Public"

    /// The folder of a site's own templates.
    public static let defaultTemplates = "Templates"

    /// The folders of a repository.
    public init() {}
}
