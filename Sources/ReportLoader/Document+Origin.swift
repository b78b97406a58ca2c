import Content
import Diagnostics
import ReportModel

extension Document {
    /// The file that it was read from, as an auditor can check it.
    var origin: ContentOrigin { ContentOrigin(path: file.path, bytes: source.canonicalBytes) }
}
