import Diagnostics
import FileSystem

/// What an import is about to write, and what it found out about the spreadsheet.
public struct ImportPlan {
    /// The encoding that the spreadsheet was saved in.
    public let encoding: String
    /// What stands between its cells.
    public let separator: Character
    /// What stands before the decimals of its figures.
    public let decimalMark: Character
    /// Headings of columns that were passed over.
    public let ignoredColumns: [String]
    /// How many rows were read.
    public let rows: Int
    /// How many objectives the rows speak of without saying anything new.
    public let unchanged: Int
    private let folder: String
    private let files: [PlannedFile]

    init(_ options: ImportOptions, _ sheet: Spreadsheet, _ mark: DecimalMark, _ files: [PlannedFile], rows: Int) {
        encoding = sheet.encoding.rawValue
        separator = Character(Unicode.Scalar(sheet.table.separator))
        decimalMark = mark.mark
        ignoredColumns = sheet.ignored
        self.rows = rows
        folder = options.content
        self.files = files.filter(\.isChanged).sorted { $0.path < $1.path }
        unchanged = files.count - self.files.count
    }

    /// Paths of the files that are to be changed, as a person would type them.
    public var changed: [String] { files.filter { $0.old != nil }.map(shown) }

    /// Paths of the files that are to be made.
    public var created: [String] { files.filter { $0.old == nil }.map(shown) }

    /// The differences, file by file, as a unified diff.
    public func diff(colour: Bool) -> String {
        files.map { UnifiedDiff(path: shown($0), old: $0.old, new: $0.new).text(colour: colour) }.joined()
    }

    /// Writes all files; where one cannot be written, those written before get their old content back.
    ///
    /// - Returns: whether all were written; why not is in `report`.
    public func write(report: inout DiagnosticReport) -> Bool {
        var written: [PlannedFile] = []
        for file in files {
            do throws(SystemError) {
                guard try current(file) == file.old else {
                    report.add(ImportMessage.changedMeanwhile, at: SourceLocation(wholeFile: shown(file)))
                    restore(written, &report)
                    return false
                }
                try put(file.new, file)
                written.append(file)
            } catch {
                report.add(ImportMessage.cannotWrite(reason: error.reason), at: SourceLocation(wholeFile: error.path))
                restore(written, &report)
                return false
            }
        }
        return true
    }

    private func restore(_ written: [PlannedFile], _ report: inout DiagnosticReport) {
        for file in written.reversed() {
            do throws(SystemError) {
                try put(file.old, file)
            } catch {
                report.add(ImportMessage.cannotRestore(reason: error.reason), at: SourceLocation(wholeFile: error.path))
            }
        }
    }

    private func current(_ file: PlannedFile) throws(SystemError) -> [UInt8]? {
        let folder = try parent(of: file)
        return try folder.status(of: file.name) == nil ? nil : try folder.read(file.name)
    }

    private func put(_ bytes: [UInt8]?, _ file: PlannedFile) throws(SystemError) {
        let folder = try parent(of: file)
        if let bytes { try folder.write(bytes, to: file.name) } else { try folder.remove(file.name) }
    }

    /// The folder of an area, reached step by step: nothing on the way may be a link.
    private func parent(of file: PlannedFile) throws(SystemError) -> Folder {
        var folder = try Folder(path: self.folder)
        for name in file.path.split(separator: "/").dropLast() { folder = try folder.folder(String(name)) }
        return folder
    }

    private func shown(_ file: PlannedFile) -> String { ContentIndex.file(file.path, in: folder).shownPath }
}
