import Content
import Diagnostics
import ReportModel

/// Finds the pictures that `site.yaml` names: the logo, and the one that previews show.
enum SitePictures {
    /// The kinds of pictures. SVG is not among them, as it may carry a script.
    static let types = ["png", "jpg", "jpeg", "webp", "avif", "gif"]

    /// What a picture is for.
    enum Use: String, CaseIterable {
        /// The header shows it.
        case logo
        /// Previews of the site's pages show it.
        case image
    }

    /// The pictures; `nil` where none is named, or none that there is. Images that are neither are reported.
    static func read(_ fields: inout FieldReader, among images: [ContentFile]) -> (
        logo: Attachment?, image: Attachment?
    ) {
        var spoken: Set<String> = []
        let found = Use.allCases.map { use -> ContentFile? in
            guard let name = fields.text(use.rawValue) else { return nil }
            if let picture = images.first(where: { $0.name == name }) {
                spoken.insert(name)
                return picture
            }
            // An image that was probably meant has been spoken of already.
            let meant = NearestName.suggestion(for: name, among: images.map(\.name))
            if let meant { spoken.insert(meant) }
            fields.report.add(fault(use, name, nearest: meant), at: fields.location(of: use.rawValue))
            return nil
        }
        for image in images where !spoken.contains(image.name) {
            let message = LayoutMessage.unexpectedFile(
                name: image.name, nearest: nil, allowed: ["site.yaml", "README.md"])
            fields.report.add(message, at: image.location)
        }
        let pictures = found.map { $0.map { Attachment(name: $0.name, path: $0.path, file: $0.shownPath) } }
        return (pictures[0], pictures[1])
    }

    private static func fault(_ use: Use, _ name: String, nearest: String?) -> Message {
        if name.contains("/") || name.contains("\\") { return AppearanceMessage.elsewhere(use, path: name) }
        let type = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
        return types.contains(type)
            ? AppearanceMessage.missing(use, name: name, nearest: nearest)
            : AppearanceMessage.type(use, name: name, allowed: types)
    }
}
