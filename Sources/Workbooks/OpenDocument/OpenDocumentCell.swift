/// A cell of an OpenDocument workbook, which stands there once or many times in a row.
struct OpenDocumentCell {
    /// Whether it is part of a merged cell, and not its upper left corner.
    let isCovered: Bool
    /// How often it stands there.
    let repeats: Int
    /// How many rows and columns it is merged of.
    let span: (rows: Int, columns: Int)
    private let type: ValueType
    private let value: String?
    private let isFault: Bool
    private let hasFormula: Bool

    private enum ValueType { case none, number, percentage, date, time, boolean, text }

    /// - Parameter part: its name, for faults.
    init(_ attributes: XMLAttributes, isCovered: Bool, part: String) throws(WorkbookFault) {
        self.isCovered = isCovered
        repeats = try OpenDocumentTable.count("number-columns-repeated", attributes, part)
        span = (
            try OpenDocumentTable.count("number-rows-spanned", attributes, part),
            try OpenDocumentTable.count("number-columns-spanned", attributes, part)
        )
        hasFormula = attributes.bytes("formula", of: .table) != nil
        isFault = attributes.bytes("value-type", of: .calcExtension)?.equals("error") == true
        switch attributes.text("value-type", of: .office) {
        case "float", "currency": (type, value) = (.number, attributes.text("value", of: .office))
        case "percentage": (type, value) = (.percentage, attributes.text("value", of: .office))
        case "date": (type, value) = (.date, attributes.text("date-value", of: .office))
        case "time": (type, value) = (.time, attributes.text("time-value", of: .office))
        case "boolean": (type, value) = (.boolean, attributes.text("boolean-value", of: .office))
        case .some: (type, value) = (.text, attributes.text("string-value", of: .office))
        case nil: (type, value) = (.none, nil)
        }
    }

    /// What the cell shows; `nil` where that is nothing.
    ///
    /// - Parameter text: its paragraphs, in the language that the workbook was saved in.
    func shown(_ text: String, _ language: WorkbookLanguage) -> (text: String, kind: WorkbookSheet.Kind)? {
        if isFault || hasFormula && Self.isError(text) { return (text, .fault) }
        switch type {
        case .number, .percentage:
            guard let number = value.flatMap(Double.init), number.isFinite else { break }
            return self.number(number, text, language)
        case .date:
            guard let value, let day = Self.day(value) else { break }
            return (text.isEmpty ? day : text, .date(day))
        case .boolean:
            guard let value else { break }
            let isTrue = value == "true"
            return (language.booleans[isTrue ? 1 : 0], .boolean(isTrue))
        case .none: if hasFormula, text.isEmpty { return ("", .unreckoned) }
        case .time, .text: break
        }
        let shown = text.isEmpty ? value ?? "" : text
        return shown.isEmpty ? nil : (shown, .text)
    }

    private func number(
        _ number: Double, _ text: String, _ language: WorkbookLanguage
    ) -> (text: String, kind: WorkbookSheet.Kind) {
        // Programs that keep no text leave it to the format, which is not read.
        guard !text.isEmpty else {
            let plain = DecimalDigits(type == .percentage ? number * 100 : number).general(language)
            return (plain + (type == .percentage ? "%" : ""), .unformatted)
        }
        if number == 0, NumberShown.isDash(text) { return ("0", .number) }
        guard let shown = NumberShown(text, value: number, language) else { return (text, .text) }
        // A negative number in red, without its sign, would be read as another one.
        return shown.hasSign || number >= 0
            ? (shown.text, .number) : (DecimalDigits(number).general(language), .unformatted)
    }

    /// Whether a text that it shows has fewer digits than its number.
    ///
    /// - Parameter text: in whichever language.
    func isRounded(_ text: String) -> Bool {
        guard let number = value.flatMap(Double.init), number.isFinite else { return false }
        return NumberShown(text, value: number, .english)?.isRounded ?? false
    }

    /// The day of a date with or without a time; `nil` where it is none of four digits for the year.
    private static func day(_ value: String) -> String? {
        let day = Array(value.utf8.prefix(10))
        guard day.count == 10, value.utf8.count == 10 || value.utf8.dropFirst(10).first == UInt8(ascii: "T") else {
            return nil
        }
        for (index, byte) in day.enumerated() {
            let isRight = index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
            if !isRight { return nil }
        }
        return String(decoding: day, as: UTF8.self)
    }

    /// Whether a formula came to an error, as programs in Italian and English name them.
    private static func isError(_ text: String) -> Bool {
        errors.contains(text) || text.hasPrefix("Err:") || text.hasPrefix("Errore:")
    }

    private static let errors: Set<String> = [
        "#N/A", "#N/D", "#VALUE!", "#VALORE!", "#REF!", "#RIF!", "#NAME?", "#NOME?", "#NUM!", "#NULL!", "#NULLO!",
        "#DIV/0!",
    ]
}
