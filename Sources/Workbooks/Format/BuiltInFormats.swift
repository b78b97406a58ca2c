/// The formats that a workbook names by a number and does not write down: they depend on the language.
enum BuiltInFormats {
    /// The code of one; `nil` where the number has none, which is shown as without a format.
    static func code(_ number: Int, _ language: WorkbookLanguage) -> String? {
        switch number {
        case 1, 59: "0"
        case 2, 60: "0.00"
        case 3, 61: "#,##0"
        case 4, 62: "#,##0.00"
        case 5...8, 37...44: amount(number, language)
        case 9: "0%"
        case 10: "0.00%"
        case 11: "0.00E+00"
        case 12: "# ?/?"
        case 13: "# ??/??"
        case 14, 27...31, 36, 50...54, 57, 58: language == .italian ? "dd/mm/yyyy" : "m/d/yyyy"
        case 15: language == .italian ? "dd-mmm-yy" : "d-mmm-yy"
        case 16: language == .italian ? "dd-mmm" : "d-mmm"
        case 17: "mmm-yy"
        case 18: "h:mm AM/PM"
        case 19: "h:mm:ss AM/PM"
        case 20: "h:mm"
        case 21: "h:mm:ss"
        case 22: language == .italian ? "dd/mm/yyyy h:mm" : "m/d/yyyy h:mm"
        case 45: "mm:ss"
        case 46: "[h]:mm:ss"
        case 47: "mm:ss.0"
        case 48: "##0.0E+0"
        case 49: "@"
        default: nil
        }
    }

    /// Amounts of money, and amounts without its sign.
    private static func amount(_ number: Int, _ language: WorkbookLanguage) -> String {
        let digits = [7, 8, 39, 40, 43, 44].contains(number) ? "#,##0.00" : "#,##0"
        switch (language, number) {
        case (.italian, 5...8): return "\"€\" \(digits);-\"€\" \(digits)"
        case (.italian, 37...40): return "\(digits);-\(digits)"
        case (.italian, 41), (.italian, 43): return "_-* \(digits)_-;-* \(digits)_-;_-* \"-\"_-;_-@_-"
        case (.italian, _): return "_-\"€\" * \(digits)_-;-\"€\" * \(digits)_-;_-\"€\" * \"-\"_-;_-@_-"
        case (.english, 5...8): return "\"$\"\(digits)_);(\"$\"\(digits))"
        case (.english, 37...40): return "\(digits)_);(\(digits))"
        case (.english, 41), (.english, 43): return "_(* \(digits)_);_(* (\(digits));_(* \"-\"_);_(@_)"
        case (.english, _): return "_(\"$\"* \(digits)_);_(\"$\"* (\(digits));_(\"$\"* \"-\"_);_(@_)"
        }
    }
}
