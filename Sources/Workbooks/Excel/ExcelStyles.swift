/// The number formats of an Excel workbook's cells.
final class ExcelStyles: XMLHandler {
    private var codes: [Int: String] = [:]
    private var isInCells = false
    /// The number of the format that each style has.
    private var numbers: [Int] = []

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if isInCells, name.is(.sheet, "xf") {
            numbers.append(attributes.integer("numFmtId") ?? 0)
        } else if name.is(.sheet, "numFmt"), let number = attributes.integer("numFmtId") {
            codes[number] = attributes.text("formatCode")
        } else if name.is(.sheet, "cellXfs") {
            isInCells = true
        }
    }

    func end(_ name: XMLName) {
        if name.is(.sheet, "cellXfs") { isInCells = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// The format of each style, by index.
    func formats(_ language: WorkbookLanguage) -> [NumberFormat] {
        var known: [Int: NumberFormat] = [:]
        return numbers.map { number in
            if let format = known[number] { return format }
            let code = codes[number] ?? BuiltInFormats.code(number, language) ?? "General"
            let format = NumberFormat(code, language)
            known[number] = format
            return format
        }
    }
}
