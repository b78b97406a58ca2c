import Diagnostics
import ReportLoader
import ReportModel

/// What can be wrong with a spreadsheet.
enum ImportMessage: DiagnosticMessage {
    // The file.
    case noFile
    case unreadable(reason: String)
    case empty
    case tooLarge(megabytes: Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    case workbook
    case foreignEncoding(String?)
    case unclosedQuote
    case textAfterQuote
    // The headings.
    case noHeadings
    case unknownColumn(CellPlace, nearest: String?)
    case sameColumn(CellPlace, ImportColumn)
    case firstColumn(CellPlace)
    case missingColumn(ImportColumn)
    case unusedMapping(heading: String)
    // The rows.
    case noRows
    case ragged(row: Int, found: Int, expected: Int)
    case duplicateRow(CellPlace)
    case contradictingRow(CellPlace, id: String)
    case contradiction(CellPlace)
    case firstRow(row: Int)
    // What a row speaks of.
    case yearMissing(known: [Int])
    case unknownYear(CellPlace?, String, known: [Int])
    case otherYear(CellPlace, asked: Int)
    case areaMissing(CellPlace, known: [String])
    case unknownArea(CellPlace?, String, known: [String])
    case areaTitle(CellPlace, title: String)
    case objectiveMissing(CellPlace)
    case ambiguousObjective(CellPlace, areas: [String])
    case indicatorMissing(CellPlace)
    case newWithoutName(CellPlace, ImportColumn)
    case notAnID(CellPlace, proposal: String)
    case otherID(CellPlace, existing: String)
    // What a cell holds.
    case figure(FigureFault, CellPlace)
    case notAllowed(CellPlace, value: String, allowed: [String])
    case notAPage(CellPlace, value: String)
    case computedColumn(CellPlace, ImportColumn)
    case emptyCell(CellPlace, key: String, value: String)
    /// What the content says of itself once the cell is in it.
    case content(any DiagnosticMessage, CellPlace)
    // The content files.
    case cannotEdit(key: String)
    case changedMeanwhile
    case cannotWrite(reason: String)
    case cannotRestore(reason: String)

    var id: String {
        switch self {
        case .noFile: "import-no-file"
        case .unreadable: "import-unreadable-file"
        case .empty: "import-empty"
        case .tooLarge: "import-too-large"
        case .tooManyRows: "import-too-many-rows"
        case .tooManyColumns: "import-too-many-columns"
        case .workbook: "import-workbook"
        case .foreignEncoding: "import-encoding"
        case .unclosedQuote: "import-unclosed-quote"
        case .textAfterQuote: "import-text-after-quote"
        case .noHeadings: "import-no-headings"
        case .unknownColumn: "import-unknown-column"
        case .sameColumn: "import-same-column"
        case .firstColumn: "import-first-column"
        case .missingColumn: "import-missing-column"
        case .unusedMapping: "import-unused-mapping"
        case .noRows: "import-no-rows"
        case .ragged: "import-ragged-row"
        case .duplicateRow: "import-duplicate-row"
        case .contradictingRow: "import-contradicting-row"
        case .contradiction: "import-contradiction"
        case .firstRow: "import-first-row"
        case .yearMissing: "import-year-missing"
        case .unknownYear: "import-unknown-year"
        case .otherYear: "import-other-year"
        case .areaMissing: "import-area-missing"
        case .unknownArea: "import-unknown-area"
        case .areaTitle: "import-area-title"
        case .objectiveMissing: "import-objective-missing"
        case .ambiguousObjective: "import-ambiguous-objective"
        case .indicatorMissing: "import-indicator-missing"
        case .newWithoutName: "import-new-without-name"
        case .notAnID: "import-invalid-id"
        case .otherID: "import-other-id"
        case .figure(let fault, _): FigureMessage.unreadable(fault: fault).id
        case .notAllowed: "import-value-not-allowed"
        case .notAPage: "import-no-page"
        case .computedColumn: "import-computed-column"
        case .emptyCell: "import-empty-cell"
        case .content(let message, _): message.id
        case .cannotEdit: "import-cannot-edit"
        case .changedMeanwhile: "import-changed-meanwhile"
        case .cannotWrite: "import-cannot-write"
        case .cannotRestore: "import-cannot-restore"
        }
    }

    var severity: Severity {
        switch self {
        case .emptyCell: .warning
        case .content(let message, _): message.severity
        case .firstColumn, .firstRow: .note
        default: .error
        }
    }
}
