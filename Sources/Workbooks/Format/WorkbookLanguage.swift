/// The language in which a workbook is shown: its marks in numbers, its months and days.
package enum WorkbookLanguage: String, CaseIterable, Sendable {
    case italian = "it"
    case english = "en"

    /// The one with a number of Windows (`0x410`); `nil` where that is of another language.
    init?(windowsCode: Int) {
        // The lowest ten bits are the language, those above it the country.
        switch windowsCode & 0x3FF {
        case 0x09: self = .english
        case 0x10: self = .italian
        default: return nil
        }
    }

    /// What stands before decimals.
    var point: UInt8 { self == .italian ? UInt8(ascii: ",") : UInt8(ascii: ".") }
    /// What stands between thousands.
    var group: UInt8 { self == .italian ? UInt8(ascii: ".") : UInt8(ascii: ",") }

    var months: [String] { self == .italian ? Self.italianMonths : Self.englishMonths }
    /// From Sunday on.
    var days: [String] { self == .italian ? Self.italianDays : Self.englishDays }

    private static let italianMonths = [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let italianDays = ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"]
    private static let englishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// Before and after noon.
    var halvesOfDay: [String] { self == .italian ? ["a.m.", "p.m."] : ["AM", "PM"] }
    /// False and true.
    var booleans: [String] { self == .italian ? ["FALSO", "VERO"] : ["FALSE", "TRUE"] }

    /// How an error of the file (`#N/A`) is shown.
    func error(_ name: String) -> String {
        guard self == .italian else { return name }
        return ["#N/A": "#N/D", "#VALUE!": "#VALORE!", "#REF!": "#RIF!", "#NAME?": "#NOME?", "#NULL!": "#NULLO!"][name]
            ?? name
    }
}
