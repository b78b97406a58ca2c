import Publishing
import SiteGenerator

/// The kinds of files that a site consists of, as HTTP names them.
enum MediaType {
    /// The `Content-Type` of a file, by the extension of its name.
    static func of(_ path: OutputPath) -> String {
        let fileExtension = path.name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return types[fileExtension] ?? "application/octet-stream"
    }

    /// What pages are.
    static let html = "text/html; charset=utf-8"

    private static let types = [
        "html": html,
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "json": "application/json",
        "jsonld": "application/ld+json",
        "csv": "text/csv; charset=utf-8",
        "xml": "application/xml",
        "txt": "text/plain; charset=utf-8",
        "md": "text/plain; charset=utf-8",
        "svg": "image/svg+xml",
        "png": "image/png",
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "gif": "image/gif",
        "webp": "image/webp",
        "avif": "image/avif",
        "ico": "image/vnd.microsoft.icon",
        "pdf": "application/pdf",
        "zip": "application/zip",
        "woff2": "font/woff2",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odt": "application/vnd.oasis.opendocument.text",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "webmanifest": "application/manifest+json",
    ]
}
