import Testing
import Workbooks

struct WorkbookSheetTests {
    @Test func kindsOfCellsAreTold() {
        #expect(WorkbookSheet.Kind.date("2021-12-31") != .text)
    }
}
