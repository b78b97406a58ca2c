import ReportModel
package import SiteStructure

extension DataFile {
    /// What the file holds, in words.
    package func label(_ setting: PageSetting) -> String {
        switch content {
        case .table(_, let area?, _): setting.text(.dataFileArea, ["area": area.title])
        case .table(let dialect, nil, _):
            setting.text(dialect.hasByteOrderMark ? .dataFileSpreadsheet : .dataFileTable)
        case .series: setting.text(.dataFileSeries)
        case .json(let isIndex): setting.text(isIndex ? .dataFileIndex : .dataFileJSON)
        case .areaJSON(let area): setting.text(.dataFileAreaJSON, ["area": area.title])
        case .schema: setting.text(.dataFileSchema)
        case .dataPackage: setting.text(.dataFilePackage)
        case .catalogue: setting.text(.dataFileCatalogue)
        }
    }

    /// What is to be known before the file is opened: whether its texts may run as formulas, and what is laid out in it
    /// how. `nil` for files that only describe others.
    func note(_ setting: PageSetting) -> String? {
        switch content {
        case .table, .series:
            dialect.map { setting.text($0.disarmsFormulas ? .dataNoteSpreadsheet : .dataNoteTable) }
        case .json(isIndex: false), .areaJSON: setting.text(.dataNoteJSON)
        case .json(isIndex: true): setting.text(.dataNoteIndex)
        case .schema, .dataPackage, .catalogue: nil
        }
    }
}
