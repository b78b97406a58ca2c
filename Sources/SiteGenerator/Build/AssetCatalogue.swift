import Content
import Diagnostics
import FileSystem
import Publishing
import ReportModel
import SiteStructure

/// The style sheet and the like, under names that change with their content, so that a browser may keep them for ever.
struct AssetCatalogue: Sendable {
    /// Each asset's address by its name without extension: `style` → `assets/style.1a2b3c4d.css`.
    private(set) var addresses: [String: OutputPath] = [:]
    /// What is written.
    private(set) var files: [OutputPath: [UInt8]] = [:]

    /// The path in the folder of assets of each file that was there.
    private(set) var sources: [OutputPath: String] = [:]

    /// The site's own logo.
    private(set) var logo: SiteLogo?
    /// The picture that previews show.
    private(set) var preview: OutputPath?

    /// The assets of a templates folder, by their path in it.
    init(_ assets: [String: [UInt8]]) {
        for (path, bytes) in assets.sorted(by: { $0.key < $1.key }) {
            let published = path.hasSuffix(".js") ? PublishedScript.bytes(of: bytes) : bytes
            if let address = add(path, published) { sources[address] = path }
        }
    }

    /// Adds what a site brings along: its pictures, and its colour as a style sheet.
    mutating func add(_ site: Site, report: inout DiagnosticReport) {
        if let accent = site.accent { add("accent.css", Array(accent.css.utf8)) }
        let logoFile = add(site.logo, as: "logo", &report)
        logo = logoFile.flatMap { SiteLogo(path: $0.path, size: $0.size) }
        preview = add(site.image, as: "preview", &report)?.path
    }

    /// Adds a picture of the site under a name.
    private mutating func add(
        _ picture: Attachment?, as name: String, _ report: inout DiagnosticReport
    ) -> (path: OutputPath, size: (width: Int, height: Int))? {
        guard let file = picture else { return nil }
        do throws(SystemError) {
            let bytes = try Folder.contents(ofFile: file.file)
            let type = String(file.name.split(separator: ".").last ?? "")
            // What is no image at all was found when the content was read.
            guard FileFormat.fault(ofFileEndingIn: type, head: bytes) == nil else { return nil }
            let path = add("\(name).\(type)", bytes)
            if let path, let size = ImageSizes.size(of: bytes), size.width > 0, size.height > 0 { return (path, size) }
            report.add(TextMessage.notAnImage, at: SourceLocation(wholeFile: file.file))
        } catch {
            report.add(FileMessage.unreadable(reason: error.reason), at: SourceLocation(wholeFile: file.file))
        }
        return nil
    }

    @discardableResult
    private mutating func add(_ path: String, _ bytes: [UInt8]) -> OutputPath? {
        let name = path.split(separator: "/").last ?? ""
        let parts = name.split(separator: ".", maxSplits: 1)
        guard let stem = parts.first, parts.count == 2 else { return nil }
        let digest = Digest(of: bytes).hexadecimal.prefix(8)
        let address = OutputPath("assets/\(path.dropLast(name.count))\(stem).\(digest).\(parts[1])")
        addresses[String(stem)] = address
        files[address] = bytes
        return address
    }
}

extension Accent {
    /// The small style sheet that puts a site's own colour in place of that of the templates. Paper keeps the print
    /// style's black.
    fileprivate var css: String {
        """
        @media screen { :root { --link: \(light.hexadecimal) } }
        @media screen and (prefers-color-scheme: dark) { :root { --link: \(dark.hexadecimal) } }

        """
    }
}
