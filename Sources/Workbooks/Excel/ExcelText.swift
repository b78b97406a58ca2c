import Diagnostics

/// Puts together a text of an Excel workbook, plain or in pieces of different looks: how to pronounce it is left out.
struct ExcelText {
    private var bytes: [UInt8] = []
    private var isInText = false
    private var isInPronunciation = false

    mutating func start(_ name: XMLName) {
        if name.is(.sheet, "t") { isInText = true } else if name.is(.sheet, "rPh") { isInPronunciation = true }
    }

    mutating func end(_ name: XMLName) {
        if name.is(.sheet, "t") { isInText = false } else if name.is(.sheet, "rPh") { isInPronunciation = false }
    }

    mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        if isInText, !isInPronunciation { bytes += more }
    }

    /// The text so far, and begins the next one.
    mutating func take() -> String {
        defer { bytes.removeAll(keepingCapacity: true) }
        return Self.decoded(bytes)
    }

    /// A text in which characters that XML has not are written by their number, `_x000D_`.
    static func decoded(_ bytes: [UInt8]) -> String {
        let plain = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "_")) else { return plain }
        var units: [UInt16] = []
        let text = Array(plain.utf16)
        var index = 0
        while index < text.count {
            if let unit = unit(at: index, of: text) {
                units.append(unit)
                index += 7
            } else {
                units.append(text[index])
                index += 1
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func unit(at index: Int, of text: [UInt16]) -> UInt16? {
        guard index + 7 <= text.count, text[index] == 0x5F, text[index + 1] == 0x78, text[index + 6] == 0x5F else {
            return nil
        }
        let digits = text[index + 2..<index + 6].map { Character(Unicode.Scalar($0) ?? " ").hexDigitValue }
        return digits.contains(nil) ? nil : digits.reduce(0) { $0 << 4 | UInt16($1 ?? 0) }
    }
}

/// The texts of an Excel workbook that its cells name by number.
final class SharedStrings: XMLHandler {
    private(set) var texts: [String] = []
    private var text = ExcelText()

    func start(_ name: XMLName, _ attributes: XMLAttributes) { text.start(name) }

    func end(_ name: XMLName) throws(WorkbookFault) {
        text.end(name)
        guard name.is(.sheet, "si") else { return }
        texts.append(text.take())
        // Each has a cell at least, where a spreadsheet program wrote it.
        guard texts.count <= 2 * Limit.workbookCells.figure else { throw .tooLarge(.workbookCells, part: nil) }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(bytes) }
}
