/// Which sitegen this is.
public enum SitegenVersion {
    /// The version, as in `sitegen --version` and in the manifest of a site.
    public static let current = "0.1.0"
}
