package import Diagnostics
import FileSystem

/// The folders whose files people and commands change: content, templates, and the folder of the site around them.
/// Whoever reads them first takes back what a command that was killed left half-done, and says so.
package struct SourceFolders {
    /// The folder that is read and that others may change meanwhile.
    private let content: String
    private let others: [String]

    /// The folders of a site.
    ///
    /// - Parameters:
    ///   - content: the folder with the content. A new site is begun in the folder around it.
    ///   - templates: the folder with templates of the site's own.
    package init(content: String, templates: String? = nil) {
        self.content = content
        others = [FileChanges.split(content).parent] + [templates].compactMap { $0 }
    }

    /// A folder in which a site is begun, or which templates are copied to.
    package init(root: String) {
        content = root
        others = []
    }

    /// Reads the folders while nobody writes to the content.
    ///
    /// - Returns: what `body` gives; `nil` where another command goes on writing, or where what a killed one left cannot
    ///   be taken back, which is then in `report`.
    package func read<Result>(
        report: inout DiagnosticReport, _ body: (inout DiagnosticReport) -> Result?
    ) -> Result? {
        guard settle(report: &report) else { return nil }
        // A folder that cannot be opened is told of where it is read.
        guard let folder = try? Folder(path: content) else { return body(&report) }
        guard folder.lock(.reading) else {
            report.add(ChangeMessage.busy(path: content), at: nil)
            return nil
        }
        defer { folder.unlock() }
        return body(&report)
    }

    /// Takes back what a command that was killed left half-done.
    ///
    /// - Returns: whether the files are whole. What was done, and why they are not, is in `report`.
    package func settle(report: inout DiagnosticReport) -> Bool {
        var isWhole = true
        for path in [content] + others {
            do throws(SystemError) {
                guard let root = try? Folder(path: path), try ChangeJournal.isThere(in: root) else { continue }
                guard root.lock() else {
                    report.add(ChangeMessage.busy(path: path), at: nil)
                    isWhole = false
                    continue
                }
                if try !settle(root, &report) { isWhole = false }
            } catch {
                report.add(ChangeMessage.cannotUndo(reason: error.reason), at: SourceLocation(wholeFile: error.path))
                isWhole = false
            }
        }
        return isWhole
    }

    private func settle(_ root: borrowing Folder, _ report: inout DiagnosticReport) throws(SystemError) -> Bool {
        let location = SourceLocation(wholeFile: root.path)
        switch try ChangeJournal.find(in: root) {
        // The command that we waited for was not killed.
        case .nothing: return true
        case .damaged:
            let journal = SourceLocation(wholeFile: root.path(of: ChangeJournal.name))
            report.add(ChangeMessage.damaged, at: journal)
            return false
        case .notBegun:
            try ChangeJournal.remove(from: root)
            report.add(ChangeMessage.notBegun, at: location)
        case .done:
            try ChangeJournal.remove(from: root)
            report.add(ChangeMessage.done, at: location)
        case .begun(let journal):
            let undone = journal.undo(in: root)
            for error in undone.failures {
                report.add(ChangeMessage.cannotUndo(reason: error.reason), at: SourceLocation(wholeFile: error.path))
            }
            guard undone.failures.isEmpty else { return false }
            for path in undone.edited {
                report.add(ChangeMessage.editedSince, at: SourceLocation(wholeFile: root.path(of: path)))
            }
            report.add(ChangeMessage.undone, at: location)
            return undone.edited.isEmpty
        }
        return true
    }
}
