import Diagnostics
import FileSystem
import Publishing
import SiteStructure

/// The data files of a site in a folder. No link in it is followed.
struct PublishedData {
    /// The folder, as the user typed it.
    let path: String
    /// What the data of a year are called now.
    let addresses: SiteAddresses

    /// The years of which something is published, oldest first, with their JSON; none for a year without it.
    func years() throws(SystemError) -> [(year: Int, json: OutputPath?)] {
        let root = try Folder(path: path)
        var years: [(year: Int, json: OutputPath?)] = []
        for name in try root.names() {
            let text = String(decoding: name, as: UTF8.self)
            guard name.count == 4, let year = Int(text),
                String(year) == text, try root.status(of: text)?.kind == .folder
            else { continue }
            let folder = try root.folder(text)
            let json = try json(of: year, in: folder)
            // A folder without a page is somebody else's.
            if json == nil, try folder.status(of: "index.html") == nil { continue }
            years.append((year, json))
        }
        return years
    }

    /// Reads the JSON of a year; what keeps it from being read goes to `report`.
    func read(_ json: OutputPath, of year: Int, report: inout DiagnosticReport) throws(SystemError) -> PublishedYear? {
        let file = SourceLocation(wholeFile: FolderCopy(path: path).name(of: json.text))
        let bytes = try Folder(path: path).inFolder(of: json.folders) { folder throws(SystemError) -> [UInt8]? in
            guard let size = try folder.status(of: json.name)?.size, size > Limit.publishedData.bytes else {
                return try folder.read(json.name)
            }
            return nil
        }
        guard let bytes else {
            report.add(CheckMessage.publishedTooLarge, at: file)
            return nil
        }
        do throws(PublishedYear.Fault) {
            let published = try PublishedYear(json: bytes)
            if published.year == year { return published }
            report.add(CheckMessage.publishedDamaged, at: file)
        } catch {
            switch error {
            case .damaged: report.add(CheckMessage.publishedDamaged, at: file)
            case .tooNew(let schema): report.add(CheckMessage.publishedTooNew(schema: schema), at: file)
            }
        }
        return nil
    }

    /// The JSON of a year by its name of today, or by that of another language: the one that has a schema beside it.
    private func json(of year: Int, in folder: borrowing Folder) throws(SystemError) -> OutputPath? {
        let today = addresses.json(year)
        if let data = today.folders.last, try folder.status(of: String(data))?.kind == .folder,
            try folder.folder(String(data)).status(of: today.name) != nil
        {
            return today
        }
        for bytes in try folder.names() {
            let name = String(decoding: bytes, as: UTF8.self)
            guard try folder.status(of: name)?.kind == .folder else { continue }
            let names = Set(try folder.folder(name).names().map { String(decoding: $0, as: UTF8.self) })
            let found = names.sorted().first { $0.hasSuffix(".schema.json") }
            guard let stem = found?.dropLast(".schema.json".count), names.contains("\(stem).json") else { continue }
            return OutputPath("\(year)/\(name)/\(stem).json")
        }
        return nil
    }
}
