/// Which sitegen this is.
package enum SitegenVersion {
    /// The version, as in `sitegen --version` and in the manifest of a site.
    package static let current = "0.1.0"
}
