import Publishing
import ReportModel
import SiteStructure

/// A Data Package (<https://datapackage.org>, version 2), which describes tables.
struct DataPackage: Sendable {
    /// The file.
    let bytes: [UInt8]

    /// The package of a year's tables.
    ///
    /// - Parameters:
    ///   - tables: the files with a table, each of which gets its schema.
    ///   - documents: further files that belong to the data.
    init(
        _ setting: PageSetting, _ description: DatasetDescription, report: Report, tables: [DataFile],
        documents: [DataFile]
    ) {
        self.init(
            setting, description, name: String(report.year), path: setting.addresses.dataPackage(report.year),
            page: setting.addresses.data(report.year), version: report.updated, sources: report.documents,
            resources: tables + documents)
    }

    /// The package of the table of all years.
    init(series table: DataFile, _ setting: PageSetting) {
        let reports = setting.content.reports
        var known: Set<String> = []
        let sources = reports.flatMap(\.documents).filter { known.insert($0.title).inserted }
        self.init(
            setting, DatasetDescription(series: setting), name: table.path.name.split(separator: ".")[0].description,
            path: setting.addresses.seriesPackage,
            page: setting.addresses.data(setting.content.current?.year ?? reports[0].year),
            version: reports.compactMap(\.updated).max(), sources: sources, resources: [table])
    }

    private init(
        _ setting: PageSetting, _ description: DatasetDescription, name: String, path: OutputPath, page: OutputPath,
        version: CalendarDate?, sources: [SourceDocument], resources: [DataFile]
    ) {
        let site = setting.site
        bytes = JSONWriter.object(.file) { json in
            json.text("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
            json.text("name", "\(Slug.make(from: site.organization))-\(name)")
            json.text("title", description.title)
            json.text("description", description.description)
            if site.url != nil { json.text("homepage", setting.address(of: page)) }
            json.text("version", version?.iso)
            json.array("keywords", of: description.keywords) { $0.text(nil, $1) }
            json.array("licenses") { licenses in
                licenses.object {
                    $0.text("name", site.license.rawValue)
                    $0.text("title", site.license.name)
                    $0.text("path", site.license.url)
                }
            }
            json.array("contributors") { contributors in
                contributors.contributor(site.organization, role: "creator")
                contributors.contributor(description.publisher, role: "publisher")
            }
            if !sources.isEmpty {
                json.array("sources", of: sources) { json, document in
                    json.object {
                        $0.text("title", document.title)
                        $0.text("path", document.url)
                    }
                }
            }
            json.array("resources") { json in
                for file in resources { json.object { $0.resource(file, from: path, setting) } }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func contributor(_ title: String, role: String) {
        object {
            $0.text("title", title)
            $0.array("roles") { $0.text(nil, role) }
        }
    }

    fileprivate mutating func resource(_ file: DataFile, from package: OutputPath, _ setting: PageSetting) {
        let path = package.link(to: file.path)
        text("name", String(path.map { $0 == "/" || $0 == "." ? "-" : $0 }))
        text("path", path)
        text("title", file.label(setting))
        text("description", file.note(setting))
        text("format", path.split(separator: ".").last.map { String($0) })
        text("mediatype", file.mediaType)
        text("encoding", "utf-8")
        number("bytes", file.size)
        text("hash", "sha256:" + file.digest.hexadecimal)
        guard let dialect = file.dialect else { return }
        text("type", "table")
        object("dialect") {
            $0.text("delimiter", String(dialect.delimiter))
            $0.text("lineTerminator", "\r\n")
            $0.text("quoteChar", "\"")
            $0.flag("doubleQuote", true)
            $0.flag("header", true)
        }
        object("schema") { schema in
            if case .series = file.content {
                schema.tableSchema(SeriesColumn.allCases, primaryKey: SeriesColumn.primaryKey, dialect, setting)
            } else {
                schema.tableSchema(IndicatorColumn.allCases, primaryKey: IndicatorColumn.primaryKey, dialect, setting)
            }
        }
    }
}
