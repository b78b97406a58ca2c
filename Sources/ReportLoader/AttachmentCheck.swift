import Content
import Diagnostics
import FileSystem
import Parallel
import ReportModel

/// Looks at the first bytes of the files that are published as they are: a picture, a PDF or a table that is none would
/// be found out by its readers only.
enum AttachmentCheck {
    /// Reports those that are not what their names promise. What cannot be read is for whoever copies it to say.
    static func check(_ layout: ContentLayout, logo: Attachment?, report: inout DiagnosticReport) {
        let logos = layout.images.filter { $0.path == logo?.path }
        for found in ([logos] + layout.attachmentFolders).parallelMap(fault) { report.add(contentsOf: found) }
    }

    /// The faults of files in one folder, which is opened once.
    private static func fault(_ files: [ContentFile]) -> DiagnosticReport {
        var report = DiagnosticReport()
        guard let folder = files.first.flatMap({ OpenContentFolder(of: $0) }) else { return report }
        for file in files {
            // A table is read as a whole: it may become a part of a page.
            let isTable = file.fileExtension == "csv"
            let limit = isTable ? TextReader.megabyteLimit << 20 : FileFormat.headLength
            guard let head = try? folder.head(of: file, limit) else { continue }
            if let fault = FileFormat.fault(ofFileEndingIn: file.fileExtension, head: head) {
                report.add(fault, at: file.location)
            } else if isTable {
                TextReader.checkTable(head, path: file.shownPath, report: &report)
            }
        }
        return report
    }
}
