/// A figure that no honest input reaches, and beyond which one is refused, so that a slip or malice ends in a message
/// and not in a machine without memory. Every limit of an input is here and nowhere else.
///
/// The guide has the same list (`Content/README.md`), which a test writes from this one.
package enum Limit: String, CaseIterable, Sendable {
    // What the content folder holds.
    case files, folderDepth, years, pages, documents, links, synonyms, redirects, attachment, attachments
    // What one file holds.
    case textFile, values, valueDepth, field, name, synonym
    // A text.
    case text, containers, textDepth, imagesInParagraph, shownTable, shownTableRows, shownTableColumns
    // A spreadsheet that is imported.
    case sheet, sheetRows, sheetColumns
    // One that is a workbook, an archive of parts.
    case workbookEntries, workbookPart, workbookParts, workbookRatio, workbookDepth, workbookSheets, workbookCells
    // Templates, and what comes out.
    case templateDepth, uncheckedDepth, pieces, page
    // What an earlier build has left.
    case manifest, publishedData

    /// The largest figure that is taken; of sizes, in the unit of ``unit``.
    package var figure: Int {
        switch self {
        case .files: 50_000
        case .folderDepth: 16
        case .years: 100
        case .pages: 500
        case .documents: 200
        case .links: 100
        // They are read by whoever searches, before anything else.
        case .synonyms: 1000
        case .redirects: 10_000
        case .attachment: 2048
        case .attachments: 16_384
        case .textFile: 4
        case .values: 100_000
        case .valueDepth: 32
        case .field: 10_000
        case .name: 1000
        case .synonym: 60
        case .text: 2
        case .containers: 40
        case .textDepth: 150
        case .imagesInParagraph: 250
        case .shownTable: 1
        case .shownTableRows: 200
        case .shownTableColumns: 20
        case .sheet: 32
        case .sheetRows: 200_000
        case .sheetColumns: 500
        case .workbookEntries: 10_000
        case .workbookPart: 256
        case .workbookParts: 512
        case .workbookRatio: 250
        case .workbookDepth: 100
        case .workbookSheets: 500
        case .workbookCells: 5_000_000
        case .templateDepth: 64
        case .uncheckedDepth: 128
        case .pieces: 1_000_000
        case .page: 64
        case .manifest: 64
        case .publishedData: 256
        }
    }

    /// What a limit counts.
    package enum Unit: Sendable {
        case pieces, characters, megabytes
    }

    /// What it counts.
    package var unit: Unit {
        switch self {
        case .attachment, .attachments, .textFile, .text, .shownTable, .sheet, .workbookPart, .workbookParts, .page,
            .manifest, .publishedData:
            .megabytes
        case .field, .name, .synonym: .characters
        default: .pieces
        }
    }

    /// The largest number of bytes, of a limit in megabytes (2^20 bytes).
    package var bytes: Int { figure << 20 }
}
