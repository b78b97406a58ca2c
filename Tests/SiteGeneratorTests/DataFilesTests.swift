import Foundation
import Publishing
import ReportModel
import SiteStructure
import TestSupport
import Testing

@testable import OpenData
@testable import SiteGenerator

/// The descriptions of the data: what they say of the files is true.
@Suite("Descriptions of the data")
struct DataFilesTests {
    @Test("the JSON is what its schema says", arguments: BuiltData.Source.all)
    func schema(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        let schema = SchemaChecker(root: try site.json(site.addresses.schema(source.year)))
        var json = try site.json(site.addresses.json(source.year))
        #expect(schema.faults(json) == [])
        #expect(json["schema_version"] as? String == IndicatorColumn.schemaVersion)
        // The check itself can fail.
        json["year"] = "2020"
        json["extra"] = 1
        json["areas"] = nil
        #expect(schema.faults(json).sorted() == ["/areas: missing", "/extra: unknown", "/year: no integer"])
    }

    @Test("the schema lets long numbers be texts, and no other")
    func longNumbers() throws {
        let site = try BuiltData(BuiltData.Source.all[1])
        let text = try site.text(site.addresses.json(2021))
        let schema = SchemaChecker(root: try site.json(site.addresses.schema(2021)))
        for (long, isRight) in [("\"123456789012345678\"", true), ("\"12x\"", false)] {
            let changed = text.replacing(/"(actual_value|published_value|raw_value)": [0-9.]+/) {
                "\"\($0.1)\": \(long)"
            }
            #expect(changed != text)
            let json = try JSONSerialization.jsonObject(with: Data(changed.utf8))
            #expect(schema.faults(json).isEmpty == isRight, "\(long)")
        }
    }

    @Test("every indicator says which line of which file it was read from", arguments: BuiltData.Source.all)
    func provenance(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        let content = repository.appendingPathComponent(source.content)
        let json = try site.json(site.addresses.json(source.year))
        for area in try #require(json["areas"] as? [[String: Any]]) {
            for objective in try #require(area["objectives"] as? [[String: Any]]) {
                for indicator in try #require(objective["indicators"] as? [[String: Any]]) {
                    let provenance = try #require(indicator["provenance"] as? [String: Any])
                    let origin = try #require(provenance["content"] as? [String: Any])
                    let path = try #require(origin["file"] as? String)
                    let bytes = try Data(contentsOf: content.appendingPathComponent(path))
                    #expect(origin["sha256"] as? String == Digest(of: Array(bytes)).hexadecimal, "\(path)")
                    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
                    let line = lines[(origin["line"] as? Int ?? 0) - 1].filter { $0 != "\"" }
                    let name = try #require(indicator["indicator"] as? String)
                    #expect(line.contains("- name: " + name.filter { $0 != "\"" }), "\(path)")
                    let source = provenance["source"] as? [String: Any]
                    #expect(source?["id"] as? String == indicator["source_document"] as? String)
                }
            }
        }
    }

    @Test("the JSON keeps corrections, evidence and breakdowns")
    func details() throws {
        let site = try BuiltData(BuiltData.Source.all[1])
        let text = try site.text(site.addresses.json(2021))
        for detail in [
            "\"was\": \"61\"", "\"label\": \"Completion certificates 2021\"", "\"page\": 13", "\"text\": \"24 homes\"",
            "\"rounding\": \"rounded\"", "\"reason\": \"different-bases\"", "\"raw_value\": 66.666666",
            "\"date\": \"2021-09-30\"",
        ] {
            #expect(text.contains(detail), "\(detail)")
        }
    }

    @Test("the Data Package states true sizes and digests, and describes every column", arguments: BuiltData.Source.all)
    func dataPackage(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        let path = site.addresses.dataPackage(source.year)
        let package = try site.json(path)
        let resources = try #require(package["resources"] as? [[String: Any]])
        for resource in resources {
            let name = try #require(resource["path"] as? String)
            let bytes = try site.bytes(OutputPath((path.folders + [Substring(name)]).joined(separator: "/")))
            #expect(resource["bytes"] as? Int == bytes.count, "\(name)")
            #expect(resource["hash"] as? String == "sha256:" + Digest(of: Array(bytes)).hexadecimal, "\(name)")
            guard name.hasSuffix(".csv") else { continue }
            let schema = try #require(resource["schema"] as? [String: Any])
            let fields = try #require(schema["fields"] as? [[String: Any]])
            #expect(fields.map { $0["name"] as? String } == IndicatorColumn.allCases.map(\.rawValue))
            #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
        }
        let names = resources.compactMap { $0["name"] as? String }
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") } })
    }

    @Test("the page lists every file with its true size and rows", arguments: BuiltData.Source.all)
    func page(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        let page = site.addresses.data(source.year)
        let html = try site.text(page)
        let addresses = site.addresses
        let all = [
            addresses.table(source.year), addresses.spreadsheet(source.year), addresses.json(source.year),
            addresses.schema(source.year), addresses.dataPackage(source.year), addresses.catalogue(source.year),
        ]
        for file in all {
            let size = site.interface.count(.dataBytes, try site.bytes(file).count)
            let row = try #require(html.components(separatedBy: "<tr>").first { $0.contains(page.link(to: file)) })
            #expect(row.contains(">\(size)<"), "\(file.text): \(size)")
        }
        #expect(html.components(separatedBy: site.interface.count(.dataRows, source.indicators)).count == 3)
        for column in IndicatorColumn.allCases { #expect(html.contains("<code>\(column.rawValue)</code>")) }
    }

    @Test("the catalogue points at the files, with their sizes", arguments: BuiltData.Source.all)
    func catalogue(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        let catalogue = try site.json(site.addresses.catalogue(source.year))
        let dataset = try #require((catalogue["dcat:dataset"] as? [[String: Any]])?.first)
        let distributions = try #require(dataset["dcat:distribution"] as? [[String: Any]])
        #expect(distributions.count == 3)
        for distribution in distributions {
            let url = try #require(distribution["dcat:accessURL"] as? String)
            let folders = url.split(separator: "/").suffix(3)
            let bytes = try site.bytes(OutputPath(folders.joined(separator: "/")))
            #expect(distribution["dcat:byteSize"] as? String == String(bytes.count))
        }
    }

    @Test("without an address there is no catalogue, and pages are named from the site's root")
    func withoutAddress() throws {
        let temporary = try TemporaryFolder()
        let content = try temporary.copy(repository.appendingPathComponent("Content"), as: "Content")
        let file = content.appendingPathComponent("site.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let lines = text.components(separatedBy: "\n").filter { !$0.hasPrefix("url:") }
        try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        let output = temporary.url.appendingPathComponent("Public")
        _ = build(content: content, output: output, relativeTo: temporary.url)
        let built = try files(in: output)
        #expect(built["2020/dati/catalog.jsonld"] == nil)
        let table = try CSVReader(String(decoding: try #require(built["2020/dati/indicatori.csv"]), as: UTF8.self))
        #expect(table.rows.first?["page"]?.hasPrefix("2020/milano-piu-solidale/piano-quartieri.html#") == true)
    }

    @Test("a byte order mark counts in the digest of a content file")
    func byteOrderMark() throws {
        let temporary = try TemporaryFolder()
        let content = try temporary.copy(repository.appendingPathComponent("Content"), as: "Content")
        let path = "2020/milano-digitale/pagopa.md"
        let marked = Data([0xEF, 0xBB, 0xBF]) + (try Data(contentsOf: content.appendingPathComponent(path)))
        try marked.write(to: content.appendingPathComponent(path))
        let output = temporary.url.appendingPathComponent("Public")
        _ = build(content: content, output: output, relativeTo: temporary.url)
        let json = String(decoding: try #require(try files(in: output)["2020/dati/indicatori.json"]), as: UTF8.self)
        #expect(json.contains(Digest(of: Array(marked)).hexadecimal))
    }

    @Test("a page offers its area's table and its own place in the JSON", arguments: BuiltData.Source.all)
    func downloads(_ source: BuiltData.Source) throws {
        let (setting, report) = try BuiltData.setting(source) { $0.data($1.year) }
        let addresses = setting.addresses
        var sink = GatheringSink()
        let data = try YearData(setting, report: report, into: &sink)
        let files = sink.files
        #expect(Set(files.keys) == Set(YearData.paths(setting, report)))
        func page(_ path: OutputPath) -> PageSetting {
            PageSetting(setting.content, interface: setting.interface, path: path)
        }
        let json = try JSONSerialization.jsonObject(with: Data(try #require(files[data.json.path])))
        for (number, area) in report.areas.enumerated() {
            let path = addresses.area(area.id, report.year)
            let table = path.link(to: addresses.table(area.id, report.year))
            #expect(data.downloads(on: page(path), of: area).map(\.href) == [table])
            for place in report.objectivePlaces(inArea: number) {
                let downloads = data.downloads(on: page(place.path(addresses)), of: place)
                let pointer = try #require(downloads.last?.href.components(separatedBy: "#").last)
                var value: Any? = json
                for part in pointer.split(separator: "/") {
                    if let index = Int(part) {
                        value = (value as? [Any])?[index]
                    } else {
                        value = (value as? [String: Any])?[String(part)]
                    }
                }
                #expect((value as? [String: Any])?["id"] as? String == place.objective.id, "\(pointer)")
                #expect(downloads.first?.href == table)
            }
        }
    }

    @Test(
        "sizes are rounded to what a reader needs",
        arguments: [
            (1, "0,1 kB"), (149, "0,1 kB"), (150, "0,2 kB"), (9949, "9,9 kB"), (9950, "10 kB"), (33_268, "33 kB"),
        ])
    func sizes(_ bytes: Int, _ text: String) throws {
        let (setting, _) = try BuiltData.setting(BuiltData.Source.all[0]) { _, _ in SiteAddresses.home }
        let file = DataFile.Made(OutputPath("x.json"), .json(isIndex: false), [UInt8](repeating: 0, count: bytes)).file
        #expect(Download(setting: setting, key: .downloadObjectiveJSON, file: file).size == text)
    }
}
