/// Says what the cells of an Excel workbook show.
struct ExcelCellReader {
    let texts: [String]
    let styles: ExcelStyles
    let epoch: DateNumber.Epoch
    /// Whether what is written for formulas means nothing.
    let isUnreckoned: Bool
    let language: WorkbookLanguage

    /// What a cell shows; `nil` where that is nothing.
    func shown(_ cell: ExcelCell) throws(WorkbookFault) -> (text: String, kind: WorkbookSheet.Kind)? {
        if cell.hasFormula {
            // An empty text is what a formula may come to; an empty number is none.
            if isUnreckoned || cell.value.isEmpty && cell.type != .text { return ("", .unreckoned) }
        }
        switch cell.type {
        case .inline: return shown(cell.inline, cell)
        case .text: return shown(ExcelText.decoded(cell.value), cell)
        case .shared:
            guard !cell.value.isEmpty else { return nil }
            let index = cell.value.withUnsafeBufferPointer(XMLAttributes.integer)
            guard let index, texts.indices.contains(index) else { throw .damaged(part: "xl/sharedStrings.xml") }
            return shown(texts[index], cell)
        case .boolean:
            guard let first = cell.value.first else { return nil }
            let isTrue = first == UInt8(ascii: "1") || first == UInt8(ascii: "t")
            return (language.booleans[isTrue ? 1 : 0], .boolean(isTrue))
        case .error: return (language.error(String(decoding: cell.value, as: UTF8.self)), .fault)
        case .day:
            let text = String(decoding: cell.value, as: UTF8.self)
            guard let number = DateNumber.number(iso: text, epoch) else { return shown(text, cell) }
            return shown(number, cell)
        case .number: return number(cell)
        }
    }

    private func shown(_ text: String, _ cell: ExcelCell) -> (text: String, kind: WorkbookSheet.Kind)? {
        let shown = styles.format(of: cell.style).shown(text)
        return shown.isEmpty ? nil : (shown, .text)
    }

    private func shown(_ number: Double, _ cell: ExcelCell) -> (text: String, kind: WorkbookSheet.Kind)? {
        let shown = styles.format(of: cell.style).shown(number, DecimalDigits(number), epoch)
        return shown.text.isEmpty ? nil : shown
    }

    private func number(_ cell: ExcelCell) -> (text: String, kind: WorkbookSheet.Kind)? {
        guard !cell.value.isEmpty else { return nil }
        let format = styles.format(of: cell.style)
        if format.isGeneral, let text = plain(cell.value) { return (text, .number) }
        let text = String(decoding: cell.value, as: UTF8.self)
        guard let number = Double(text), number.isFinite else { return (text, .fault) }
        // What is written with few digits has these and no others.
        let digits = cell.value.withUnsafeBufferPointer { DecimalDigits(parsing: $0) }
        let shown = format.shown(number, digits.flatMap { $0.isExact ? $0 : nil } ?? DecimalDigits(number), epoch)
        return shown.text.isEmpty ? nil : shown
    }

    /// Whether the format of a number shows fewer digits than it has.
    func isRounded(_ cell: ExcelCell) -> Bool {
        let format = styles.format(of: cell.style)
        guard !format.isGeneral, let number = Double(String(decoding: cell.value, as: UTF8.self)) else { return false }
        return format.isRounding(number, DecimalDigits(number))
    }

    /// A number that is written as it is shown without a format but for its decimal mark, as most are: `-12.5`.
    private func plain(_ bytes: [UInt8]) -> String? {
        let unsigned = bytes.dropFirst(bytes.first == UInt8(ascii: "-") ? 1 : 0)
        guard unsigned.count <= 12, let first = unsigned.first, let last = unsigned.last else { return nil }
        var point: Int?
        for (index, byte) in zip(unsigned.indices, unsigned) {
            if byte == UInt8(ascii: "."), point == nil {
                point = index
            } else if !(0x30...0x39).contains(byte) {
                return nil
            }
        }
        let zero = UInt8(ascii: "0")
        let count = (point ?? bytes.count) - unsigned.startIndex
        guard count >= 1, count == 1 || first != zero else { return nil }
        if point != nil { guard last != zero, last != UInt8(ascii: ".") else { return nil } }
        // No -0.
        guard point != nil || count > 1 || first != zero || bytes.count == 1 else { return nil }
        guard let point, language.point != UInt8(ascii: ".") else { return String(decoding: bytes, as: UTF8.self) }
        var marked = bytes
        marked[point] = UInt8(ascii: ",")
        return String(decoding: marked, as: UTF8.self)
    }
}
