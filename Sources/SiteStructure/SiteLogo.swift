package import Publishing

/// The site's logo as the header shows it.
package struct SiteLogo: Sendable {
    /// Where it stands in the finished site.
    package let path: OutputPath
    /// Its width in pixels where it is ``height`` high.
    package let width: Int

    /// How high it is shown, in pixels of the style sheet.
    package static let height = 40

    /// A logo of some size in pixels; `nil` where it has no extent.
    package init?(path: OutputPath, size: (width: Int, height: Int)) {
        guard size.width > 0, size.height > 0 else { return nil }
        self.path = path
        width = max(1, (size.width * Self.height + size.height / 2) / size.height)
    }
}
