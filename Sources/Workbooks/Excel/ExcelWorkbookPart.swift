import Diagnostics

/// The part of an Excel workbook that lists its sheets.
final class ExcelWorkbookPart: XMLHandler {
    struct Sheet {
        let name: String
        let isHidden: Bool
        /// By which its part is found.
        let id: String
    }

    private(set) var sheets: [Sheet] = []
    /// From which day on its dates count.
    private(set) var epoch = DateNumber.Epoch.year1900
    /// Whether formulas are to be reckoned when it is opened, since what is written for them may be anything: programs
    /// that only write workbooks put a 0 there.
    private(set) var isUnreckoned = false

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault) {
        if name.is(.sheet, "sheet") {
            guard sheets.count < Limit.workbookSheets.figure else { throw .tooLarge(.workbookSheets, part: nil) }
            let state = attributes.text("state") ?? "visible"
            sheets.append(
                Sheet(
                    name: attributes.text("name") ?? "", isHidden: state != "visible",
                    id: attributes.text("id", of: .relationship) ?? ""))
        } else if name.is(.sheet, "workbookPr") {
            epoch = attributes.flag("date1904") == true ? .year1904 : .year1900
        } else if name.is(.sheet, "calcPr") {
            isUnreckoned = attributes.flag("fullCalcOnLoad") == true
        }
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
