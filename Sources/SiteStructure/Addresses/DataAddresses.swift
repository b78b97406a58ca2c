package import Publishing

extension SiteAddresses {
    /// The page that explains a year's data.
    package func data(_ year: Int) -> OutputPath { OutputPath("\(year)/\(dataName).html") }

    /// The table of a year's indicators.
    package func table(_ year: Int) -> OutputPath { dataFile("\(indicatorsName).csv", year) }

    /// The same table for spreadsheets.
    package func spreadsheet(_ year: Int) -> OutputPath {
        dataFile("\(indicatorsName)-\(spreadsheetName).csv", year)
    }

    /// The table of an area's indicators.
    package func table(_ area: String, _ year: Int) -> OutputPath { dataFile("\(areasName)/\(area).csv", year) }

    /// A year's indicators as JSON.
    package func json(_ year: Int) -> OutputPath { dataFile("\(indicatorsName).json", year) }

    /// An area's indicators as JSON, where ``json(_:)`` is an index.
    package func json(_ area: String, _ year: Int) -> OutputPath { dataFile("\(areasName)/\(area).json", year) }

    /// The JSON Schema of ``json(_:)``.
    package func schema(_ year: Int) -> OutputPath { dataFile("\(indicatorsName).schema.json", year) }

    /// The Data Package that describes the tables.
    package func dataPackage(_ year: Int) -> OutputPath { dataFile("datapackage.json", year) }

    /// The DCAT catalogue of a year.
    package func catalogue(_ year: Int) -> OutputPath { dataFile("catalog.jsonld", year) }

    /// The table of all years.
    package var series: OutputPath { OutputPath("\(dataName)/\(seriesName).csv") }

    /// The Data Package that describes ``series``.
    package var seriesPackage: OutputPath { OutputPath("\(dataName)/datapackage.json") }

    /// The DCAT catalogue of all years.
    package var seriesCatalogue: OutputPath { OutputPath("\(dataName)/catalog.jsonld") }

    private func dataFile(_ name: String, _ year: Int) -> OutputPath {
        OutputPath("\(year)/\(dataName)/\(name)")
    }
}
