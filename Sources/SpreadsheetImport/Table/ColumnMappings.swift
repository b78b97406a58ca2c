import Diagnostics
import ReportModel
import Workbooks

/// Finds the columns that the command line speaks of, by their headings or by their letters.
struct ColumnMappings {
    /// What the columns of a table mean by the command line, by their indices.
    private(set) var meanings: [Int: HeadingMeaning] = [:]
    /// What the command line says that no column, or more than one, answers to.
    private(set) var faults: [Message] = []
    private let headings: [String]
    /// The columns, by how their headings are spelled.
    private let spelled: [String: [Int]]

    /// Looks for the columns among the headings of a table.
    ///
    /// A heading comes before a letter: `F` is the column with the heading `F` where there is exactly one, else the
    /// sixth. A heading that several columns have names none of them.
    /// - Parameter remembered: what was said of earlier sheets, which not every sheet has a column for.
    init(
        _ mappings: [ImportOptions.Mapping], _ headings: [String], remembered: [ImportOptions.Mapping] = []
    ) {
        self.headings = headings
        spelled = Dictionary(grouping: headings.indices) { Self.spelling(headings[$0]) }
        let exact =
            mappings.isEmpty && remembered.isEmpty
            ? [:] : Dictionary(grouping: headings.indices) { headings[$0].wholeName }
        for mapping in remembered {
            if let found = exact[mapping.heading.wholeName], found.count == 1 {
                meanings[found[0]] = Self.meaning(of: mapping)
            }
        }
        for mapping in mappings {
            let meaning = Self.meaning(of: mapping)
            let found = exact[mapping.heading.wholeName] ?? spelled[Self.spelling(mapping.heading)] ?? []
            if found.count == 1 {
                meanings[found[0]] = meaning
            } else if let index = Self.index(ofLetters: mapping.heading), headings.indices.contains(index) {
                meanings[index] = meaning
            } else if found.isEmpty {
                faults.append(ImportMessage.unusedMapping(heading: mapping.heading))
            } else {
                let meaning = mapping.column?.rawValue ?? "-"
                let commands = found.compactMap(name).map { "--map \"\($0)=\(meaning)\"" }
                let columns = found.map(SheetColumn.letters)
                faults.append(
                    ImportMessage.ambiguousMapping(heading: mapping.heading, columns: columns, commands: commands))
            }
        }
    }

    /// What a person says that a column is; the year and the unit that its heading names hold all the same.
    private static func meaning(of mapping: ImportOptions.Mapping) -> HeadingMeaning {
        HeadingMeaning(
            column: mapping.column, year: mapping.column == nil ? nil : HeadingYear(mapping.heading).year,
            isPercent: mapping.heading.contains("%"))
    }

    /// What `--map` may call a column so that it is found and a terminal takes it as it is: its heading, or else its
    /// letter; `nil` where another column has that letter as its heading.
    func name(ofColumn index: Int) -> String? {
        let heading = headings[index]
        let isPlain = heading.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && !["\"", "$", "`", "\\", "!"].contains($0)
        }
        if isPlain, !heading.isEmpty, spelled[Self.spelling(heading)]?.count == 1 { return heading }
        let letters = SheetColumn.letters(index)
        return spelled[Self.spelling(letters)]?.count == 1 ? nil : letters
    }

    /// Spelling, accents and punctuation of headings vary; a heading of signs alone is what it is.
    private static func spelling(_ heading: String) -> String {
        heading.contains { $0.isLetter || $0.isNumber } ? HeadingNames.key(heading) : heading
    }

    /// The index of a column from its letters, `A` to `ZZ`.
    private static func index(ofLetters letters: String) -> Int? {
        let (first, last) = (UInt8(ascii: "A"), UInt8(ascii: "Z"))
        guard (1...2).contains(letters.utf8.count), letters.utf8.allSatisfy((first...last).contains) else { return nil }
        return letters.utf8.reduce(0) { $0 * 26 + Int($1 - first) + 1 } - 1
    }
}
