import Templating

/// The site's logo as the header shows it.
struct SiteLogo: Sendable {
    /// Where it stands in the finished site.
    let path: OutputPath
    /// Its width in pixels where it is ``height`` high.
    let width: Int

    /// How high it is shown, in pixels of the style sheet.
    static let height = 40

    /// A logo of some size in pixels; `nil` where it has no extent.
    init?(path: OutputPath, size: (width: Int, height: Int)) {
        guard size.width > 0, size.height > 0 else { return nil }
        self.path = path
        width = max(1, (size.width * Self.height + size.height / 2) / size.height)
    }
}

/// A link to an image with its size, so that nothing moves while it loads.
struct SizedImage: Sendable {
    /// Its address.
    let href: String
    /// Its width.
    let width: Int
    /// Its height.
    let height: Int
}

extension SizedImage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<SizedImage> {
        Field.text("href", "Its address.") { $0.href }
        Field.text("width", "Its width in pixels.") { String($0.width) }
        Field.text("height", "Its height in pixels.") { String($0.height) }
    }
}
