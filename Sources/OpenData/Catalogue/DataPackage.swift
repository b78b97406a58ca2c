import Publishing
import ReportModel
import SiteStructure

/// The Data Package (<https://datapackage.org>, version 2) that describes the tables of a year.
struct DataPackage: Sendable {
    /// The file.
    let bytes: [UInt8]

    /// Writes the package.
    ///
    /// - Parameters:
    ///   - tables: the files with a table, each of which gets its schema.
    ///   - documents: further files that belong to the data.
    init(
        _ setting: PageSetting, _ description: DatasetDescription, report: Report, tables: [DataFile],
        documents: [DataFile]
    ) {
        let site = setting.site
        let path = setting.addresses.dataPackage(report.year)
        bytes = JSONWriter.object(.file) { json in
            json.text("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
            json.text("name", "\(Slug.make(from: site.organization))-\(report.year)")
            json.text("title", description.title)
            json.text("description", description.description)
            if site.url != nil { json.text("homepage", setting.address(of: setting.addresses.data(report.year))) }
            json.text("version", report.updated?.iso)
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
            if !report.documents.isEmpty {
                json.array("sources", of: report.documents) { json, document in
                    json.object {
                        $0.text("title", document.title)
                        $0.text("path", document.url)
                    }
                }
            }
            json.array("resources") { resources in
                for file in tables + documents {
                    resources.object { $0.resource(file, from: path, setting) }
                }
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
        guard case .table(let dialect, _, _) = file.content else { return }
        text("type", "table")
        object("dialect") {
            $0.text("delimiter", String(dialect.delimiter))
            $0.text("lineTerminator", "\r\n")
            $0.text("quoteChar", "\"")
            $0.flag("doubleQuote", true)
            $0.flag("header", true)
        }
        object("schema") { $0.tableSchema(dialect, setting) }
    }
}
