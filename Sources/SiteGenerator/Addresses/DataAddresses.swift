/// The names, in the site's language, of what belongs to the open data.
struct DataNames: Equatable, Sendable {
    /// The page that explains the data, and the folder that holds them: `dati`.
    let data: String
    /// The folder with one table for each area: `aree`.
    let areas: String
    /// What follows the name of a table that is made for spreadsheets: `excel`.
    let spreadsheet: String

    /// The keys of these names in a locale file.
    static let keys = ["addresses.data", "addresses.areas", "addresses.spreadsheet"]

    /// The names that a locale file gives for ``keys``.
    init(_ text: (String) -> String) {
        data = text(Self.keys[0])
        areas = text(Self.keys[1])
        spreadsheet = text(Self.keys[2])
    }
}

extension SiteAddresses {
    /// The page that explains a year's data.
    func data(_ year: Int) -> OutputPath { OutputPath("\(year)/\(dataNames.data).html") }

    /// The table of a year's indicators.
    func table(_ year: Int) -> OutputPath { dataFile("\(indicatorsName).csv", year) }

    /// The same table for spreadsheets.
    func spreadsheet(_ year: Int) -> OutputPath {
        dataFile("\(indicatorsName)-\(dataNames.spreadsheet).csv", year)
    }

    /// The table of an area's indicators.
    func table(_ area: String, _ year: Int) -> OutputPath { dataFile("\(dataNames.areas)/\(area).csv", year) }

    /// A year's indicators as JSON.
    func json(_ year: Int) -> OutputPath { dataFile("\(indicatorsName).json", year) }

    /// The JSON Schema of ``json(_:)``.
    func schema(_ year: Int) -> OutputPath { dataFile("\(indicatorsName).schema.json", year) }

    /// The Data Package that describes the tables.
    func dataPackage(_ year: Int) -> OutputPath { dataFile("datapackage.json", year) }

    /// The DCAT catalogue of a year.
    func catalogue(_ year: Int) -> OutputPath { dataFile("catalog.jsonld", year) }

    private func dataFile(_ name: String, _ year: Int) -> OutputPath {
        OutputPath("\(year)/\(dataNames.data)/\(name)")
    }
}
