import Content
import Diagnostics
import FileSystem
import Parallel
import ReportModel

/// Looks at the first bytes of the files that are published as they are: a picture, a PDF or a table that is none would
/// be found out by its readers only.
enum AttachmentCheck {
    /// Reports those that are not what their names promise. What cannot be read is for whoever copies it to say.
    static func check(_ layout: ContentLayout, pictures: [Attachment?], report: inout DiagnosticReport) {
        let shown = layout.images.filter { image in pictures.contains { $0?.path == image.path } }
        let folders = [shown] + layout.attachmentFolders
        // A file with holes may seem larger than any disk, so that even a sum of sizes is too much.
        var room = Limit.attachments.bytes
        for file in folders.joined() where file.size <= Limit.attachment.bytes {
            room -= file.size
            guard room < 0 else { continue }
            report.add(LimitMessage.attachmentsTooLarge, at: file.location)
            break
        }
        for found in folders.parallelMap(fault) { report.add(contentsOf: found) }
    }

    /// The faults of files in one folder, which is opened once.
    private static func fault(_ files: [ContentFile]) -> DiagnosticReport {
        var report = DiagnosticReport()
        guard let folder = files.first.flatMap({ OpenContentFolder(of: $0) }) else { return report }
        for file in files {
            guard file.size <= Limit.attachment.bytes else {
                report.add(FileMessage.tooLarge(.attachment), at: file.location)
                continue
            }
            // A table is read as a whole: it may become a part of a page.
            let isTable = file.fileExtension == "csv"
            let limit = isTable ? Limit.textFile.bytes : FileFormat.headLength
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
