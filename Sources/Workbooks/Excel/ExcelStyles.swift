/// The number formats of an Excel workbook's cells.
final class ExcelStyles: XMLHandler {
    /// More than Excel has of formats or of styles: 65,490.
    private static let most = 100_000

    private let part: String
    private let language: WorkbookLanguage
    private var codes: [Int: String] = [:]
    private var isInCells = false
    /// The number of the format that each style has.
    private var numbers: [Int] = []
    /// Those that were asked for, by their numbers.
    private var known: [Int: NumberFormat] = [:]

    /// - Parameter part: its name, for faults.
    init(part: String, _ language: WorkbookLanguage) {
        self.part = part
        self.language = language
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault) {
        if isInCells, name.is(.sheet, "xf") {
            numbers.append(attributes.integer("numFmtId") ?? 0)
        } else if name.is(.sheet, "numFmt"), let number = attributes.integer("numFmtId") {
            codes[number] = attributes.text("formatCode")
        } else if name.is(.sheet, "cellXfs") {
            isInCells = true
        }
        guard max(numbers.count, codes.count) <= Self.most else { throw .damaged(part: part) }
    }

    func end(_ name: XMLName) {
        if name.is(.sheet, "cellXfs") { isInCells = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// The format of a style, by index; of one that is none, that of no style.
    func format(of style: Int) -> NumberFormat {
        let number = numbers.indices.contains(style) ? numbers[style] : 0
        if let format = known[number] { return format }
        let format = NumberFormat(codes[number] ?? BuiltInFormats.code(number, language) ?? "General", language)
        known[number] = format
        return format
    }
}
