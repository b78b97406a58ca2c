import ReportModel
package import SiteStructure

extension DataFile {
    /// What the file holds, in words.
    package func label(_ setting: PageSetting) -> String {
        switch content {
        case .table(_, let area?, _): setting.text(.dataFileArea, ["area": area.title])
        case .table(let dialect, nil, _):
            setting.text(dialect.hasByteOrderMark ? .dataFileSpreadsheet : .dataFileTable)
        case .json: setting.text(.dataFileJSON)
        case .schema: setting.text(.dataFileSchema)
        case .dataPackage: setting.text(.dataFilePackage)
        case .catalogue: setting.text(.dataFileCatalogue)
        }
    }
}
