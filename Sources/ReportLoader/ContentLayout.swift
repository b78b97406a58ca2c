import Content
import Diagnostics
import ReportModel

/// The files of a content folder, each with its role. What has none is reported, never ignored.
struct ContentLayout {
    /// `site.yaml`.
    var site: ContentFile?
    /// `synonyms.yaml`.
    var synonyms: ContentFile?
    /// The images beside it. None but those that `site.yaml` names have a meaning there.
    var images: [ContentFile] = []
    /// The free pages.
    var pages = PageFolder()
    /// The folders of the years, by name.
    var years: [String: YearFolder] = [:]

    /// The files of a reporting year.
    struct YearFolder {
        var report: ContentFile?
        var introduction: ContentFile?
        var attachments: [ContentFile] = []
        var areas: [String: PageFolder] = [:]
    }

    /// The texts of one folder with what lies beside them.
    struct PageFolder {
        /// `area.md`, in the folder of an area.
        var area: ContentFile?
        /// One file a page, by id.
        var pages: [String: ContentFile] = [:]
        var attachments: [ContentFile] = []
        /// Any file of the folder, to point at where something is missing.
        var first: ContentFile?
    }

    /// The kinds of files that are published beside a page.
    static let attachmentTypes = ["png", "jpg", "jpeg", "webp", "avif", "gif", "pdf", "csv"]
    private static let dangerousTypes = ["svg", "html", "htm", "xhtml", "xml", "js", "mjs", "css"]

    /// Names that Windows keeps to itself, whatever stands after the dot: a site is also sent as a ZIP.
    private static let deviceNames: Set<String> = [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
        "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ]

    /// How many files of objectives there are.
    var objectiveCount: Int {
        years.values.reduce(0) { $0 + $1.areas.values.reduce(0) { $0 + $1.pages.count } }
    }

    /// The files that are published beside pages, those of each folder together.
    var attachmentFolders: [[ContentFile]] {
        let ofYears = years.sorted { $0.key < $1.key }.flatMap { _, year in
            [year.attachments] + year.areas.sorted { $0.key < $1.key }.map(\.value.attachments)
        }
        return ([pages.attachments] + ofYears).filter { !$0.isEmpty }
    }

    private var report = DiagnosticReport()

    /// Gives each file its role.
    init(_ files: [ContentFile], report: inout DiagnosticReport) {
        var rest = files[...]
        while let parents = rest.first?.parents {
            let neighbours = rest.prefix { $0.parents == parents }
            rest = rest.dropFirst(neighbours.count)
            place(neighbours.filter { $0.name != "README.md" }, in: parents)
        }
        report.add(contentsOf: self.report)
    }

    /// Places files of one folder.
    private mutating func place(_ files: [ContentFile], in parents: [String]) {
        guard !files.isEmpty else { return }
        switch (parents.count, parents.first) {
        case (0, _):
            for file in files { placeAtRoot(file) }
        case (1, "pages"):
            var folder = pages
            for file in files { placePage(file, in: &folder, types: ["md"]) }
            pages = folder
        case (1, let year?) where Self.isYear(year):
            var folder = years[year] ?? YearFolder()
            for file in files { placeInYear(file, &folder) }
            years[year] = folder
        case (2, let year?) where Self.isYear(year):
            var area = years[year]?.areas[parents[1]] ?? PageFolder()
            for file in files { placeInArea(file, parents[1], &area) }
            years[year, default: YearFolder()].areas[parents[1]] = area
        default:
            for file in files {
                report.add(LayoutMessage.unexpectedFolder(name: parents.last ?? ""), at: file.location)
            }
        }
    }

    private mutating func placeAtRoot(_ file: ContentFile) {
        if file.name == "site.yaml" {
            site = file
        } else if file.name == "synonyms.yaml" {
            synonyms = file
        } else if SitePictures.types.contains(file.fileExtension) {
            images.append(file)
        } else if file.name != "import.yaml" {
            // That is for the import alone: what it was told of sheets.
            refuse(file, allowed: ["site.yaml", "synonyms.yaml", "README.md"])
        }
    }

    private mutating func placeInYear(_ file: ContentFile, _ folder: inout YearFolder) {
        switch file.name {
        case "report.yaml": folder.report = file
        case "introduction.md": folder.introduction = file
        case _ where Self.attachmentTypes.contains(file.fileExtension):
            if isNamed(file) { folder.attachments.append(file) }
        default: refuse(file, allowed: ["report.yaml", "introduction.md"])
        }
    }

    private mutating func placeInArea(_ file: ContentFile, _ id: String, _ area: inout PageFolder) {
        if file.name == "area.md" {
            area.area = file
            if Self.isDeviceName(id) {
                report.add(LayoutMessage.deviceName(name: id), at: file.location)
            } else if !Slug.isValid(id) {
                report.add(LayoutMessage.invalidID(id: id, proposal: Slug.make(from: id)), at: file.location)
            }
        } else {
            placePage(file, in: &area, types: ["md", "yaml"])
        }
        if area.first == nil { area.first = file }
    }

    private mutating func placePage(_ file: ContentFile, in folder: inout PageFolder, types: [String]) {
        if Self.attachmentTypes.contains(file.fileExtension) {
            if isNamed(file) { folder.attachments.append(file) }
        } else if !types.contains(file.fileExtension) {
            refuse(file, types: types)
        } else {
            let id = file.stem
            if let other = folder.pages[id] {
                report.add(
                    LayoutMessage.samePage(id: id),
                    at: file.location,
                    notes: [.init(LayoutMessage.otherFile, at: other.location)]
                )
            } else if isNamed(file) {
                folder.pages[id] = file
            }
        }
    }

    private mutating func isNamed(_ file: ContentFile) -> Bool {
        let stem = file.stem
        if Self.isDeviceName(stem) {
            report.add(LayoutMessage.deviceName(name: stem), at: file.location)
            return false
        }
        if Slug.isValid(stem) { return true }
        rename(file)
        return false
    }

    private mutating func rename(_ file: ContentFile) {
        let proposal = "\(Slug.make(from: file.stem)).\(file.fileExtension.lowercased())"
        report.add(LayoutMessage.invalidID(id: file.name, proposal: proposal), at: file.location)
    }

    private mutating func refuse(_ file: ContentFile, allowed: [String]) {
        let message: Message
        if file.fileExtension == "yml" {
            message = LayoutMessage.yamlExtension(name: file.name)
        } else if Self.dangerousTypes.contains(file.fileExtension.lowercased()) {
            message = LayoutMessage.dangerousType(name: file.name)
        } else {
            let nearest = NearestName.suggestion(for: file.name, among: allowed)
            message = LayoutMessage.unexpectedFile(name: file.name, nearest: nearest, allowed: allowed)
        }
        report.add(message, at: file.location)
    }

    private mutating func refuse(_ file: ContentFile, types: [String]) {
        let lowered = file.fileExtension.lowercased()
        if lowered != file.fileExtension, (types + Self.attachmentTypes).contains(lowered) {
            rename(file)
            return
        }
        if file.fileExtension == "yml" || Self.dangerousTypes.contains(lowered) {
            refuse(file, allowed: [])
            return
        }
        let allowed = (types + Self.attachmentTypes).map { ".\($0)" }
        report.add(LayoutMessage.unexpectedType(name: file.name, allowed: allowed), at: file.location)
    }

    private static func isDeviceName(_ name: String) -> Bool {
        // They have three letters, or three and a digit.
        (3...4).contains(name.utf8.count) && deviceNames.contains(name)
    }

    private static func isYear(_ name: String) -> Bool {
        name.utf8.count == 4 && name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
