import Content
import ContentEditing
import Diagnostics
import ReportModel

/// What stands in the content folder of a site that something is added to.
struct ContentFolder {
    /// The folder as the user typed it.
    let path: String
    /// The language that the site is written in.
    let language: SiteLanguage
    private let files: [ContentFile]

    /// Looks at a content folder; `nil` where there is no site in it, or none whose language is known.
    init?(path: String, report: inout DiagnosticReport) {
        guard SourceFolders(content: path).settle(report: &report) else { return nil }
        var quiet = DiagnosticReport()
        let files = ContentWalk.walk(path, report: &quiet)
        guard let site = files.first(where: { $0.path == "site.yaml" }) else {
            report.add(ScaffoldMessage.noSite(content: path), at: nil)
            return nil
        }
        // A site with another fault may still grow: what is wrong with it is for the build to say.
        guard let language = Self.text("language", of: site).flatMap(SiteLanguage.init) else {
            report.add(ScaffoldMessage.noLanguage(site: site.shownPath), at: nil)
            return nil
        }
        self.path = path
        self.files = files
        self.language = language
    }

    /// The years, the oldest first.
    var years: [String] {
        Set(files.compactMap(\.parents.first)).filter(Self.isYear).sorted()
    }

    /// The year that is meant; the latest where none is named.
    func year(_ wanted: String?, report: inout DiagnosticReport) -> String? {
        guard let latest = years.last else {
            report.add(ScaffoldMessage.noYear(content: path), at: nil)
            return nil
        }
        guard let wanted else { return latest }
        if years.contains(wanted) { return wanted }
        report.add(
            Self.isYear(wanted)
                ? ScaffoldMessage.unknownYear(year: wanted, known: years) : ScaffoldMessage.notAYear(year: wanted),
            at: nil)
        return nil
    }

    /// The areas of a year, sorted.
    func areas(of year: String) -> [String] {
        Set(files.filter { $0.parents.count == 2 && $0.parents[0] == year }.map { $0.parents[1] }).sorted()
    }

    /// The files of a year, folder by folder.
    func files(of year: String) -> [ContentFile] { files.filter { $0.parents.first == year } }

    /// The objectives of an area.
    func objectives(of area: String, in year: String) -> [ContentFile] {
        files.filter {
            $0.parents == [year, area] && ["md", "yaml"].contains($0.fileExtension) && $0.name != "area.md"
        }
    }

    /// The `order` that puts something behind all areas of a year.
    func orderOfNextArea(in year: String) -> Int? {
        next(after: files.filter { $0.parents.count == 2 && $0.parents[0] == year && $0.name == "area.md" })
    }

    /// The `order` that puts something behind all objectives of an area.
    func orderOfNextObjective(of area: String, in year: String) -> Int? { next(after: objectives(of: area, in: year)) }

    /// Where some have no order, they come last, and so does what has none either.
    private func next(after files: [ContentFile]) -> Int? {
        let orders = files.map { Self.text("order", of: $0).flatMap { Int($0) } }
        guard !orders.contains(nil) else { return nil }
        return (orders.compactMap { $0 }.max() ?? 0) / 10 * 10 + 10
    }

    /// The text of a field of a file, where it can be read.
    private static func text(_ key: String, of file: ContentFile) -> String? {
        var quiet = DiagnosticReport()
        return Document.read(file, report: &quiet)?.fields[key]?.text
    }

    /// Whether a name is that of a year's folder.
    static func isYear(_ name: String) -> Bool {
        name.utf8.count == 4 && name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
