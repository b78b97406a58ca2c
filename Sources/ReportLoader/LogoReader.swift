import Content
import Diagnostics
import ReportModel

/// Finds the image that `logo` in `site.yaml` names.
enum LogoReader {
    /// The kinds of image that may be a logo. SVG is not among them, as it may carry a script.
    static let types = ["png", "jpg", "jpeg", "webp", "avif", "gif"]

    /// The logo; `nil` where none is named, or none that there is. Images that are not the logo are reported.
    static func read(_ fields: inout FieldReader, among images: [ContentFile]) -> Attachment? {
        let name = fields.text("logo")
        let logo = images.first { $0.name == name }
        var meant: String?
        if let name, logo == nil {
            meant = NearestName.suggestion(for: name, among: images.map(\.name))
            fields.report.add(fault(name, nearest: meant), at: fields.location(of: "logo"))
        }
        // An image that was probably meant has been spoken of already.
        for image in images where image != logo && image.name != meant {
            let message = LayoutMessage.unexpectedFile(
                name: image.name, nearest: nil, allowed: ["site.yaml", "README.md"])
            fields.report.add(message, at: image.location)
        }
        return logo.map { Attachment(name: $0.name, path: $0.path, file: $0.shownPath) }
    }

    private static func fault(_ name: String, nearest: String?) -> Message {
        if name.contains("/") || name.contains("\\") { return AppearanceMessage.logoElsewhere(path: name) }
        let type = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
        return types.contains(type)
            ? AppearanceMessage.missingLogo(name: name, nearest: nearest)
            : AppearanceMessage.logoType(name: name, allowed: types)
    }
}
