import Diagnostics
import Publishing
import ReportModel
import SiteStructure

/// Looks for addresses that two files claim, or that belong to pages that sitegen makes itself.
struct AddressCheck {
    private var seen: [OutputPath: PlannedFile] = [:]
    private let reserved: Set<OutputPath>
    private let areaPages: Set<OutputPath>
    /// The folders that files stand in.
    private let folders: Set<Substring>

    /// A check of the files of a plan, and of those that are added to it.
    init(_ plan: SitePlan) {
        let addresses = plan.addresses
        reserved = Set(plan.files.filter { $0.stage == .index }.map(\.path) + [OutputPath(Manifest.name)])
        areaPages = Set(
            plan.content.reports.flatMap { report in
                report.areas.flatMap { area in
                    ([area.id] + area.formerly).map { addresses.area($0, report.year) }
                }
            })
        folders = Self.folders(of: plan.files)
        seen.reserveCapacity(plan.files.count)
    }

    /// Reports what is wrong with the addresses of some files.
    mutating func look(at files: [PlannedFile], _ report: inout DiagnosticReport) {
        for file in files {
            guard Manifest.isSafe(file.path.text[...]), !folders.contains(file.path.text[...]) else {
                report.add(BuildMessage.unusableAddress(path: file.path.text), at: file.origin)
                continue
            }
            let isIndex = file.path.text.hasSuffix("/index.html") && !areaPages.contains(file.path)
            if let origin = file.origin, isIndex || reserved.contains(file.path) {
                report.add(BuildMessage.reservedName(name: file.path.name), at: origin)
            } else if let other = seen.updateValue(file, forKey: file.path) {
                report.add(clash(of: file, with: other))
            }
        }
    }

    /// What is said of two files of one address; an old name that is taken is the fault of who claims it.
    private func clash(of file: PlannedFile, with other: PlannedFile) -> Diagnostic {
        let (claim, holder) = other.isRedirect && !file.isRedirect ? (other, file) : (file, other)
        let path = file.path.text
        let message = claim.isRedirect ? BuildMessage.formerNameTaken(path: path) : BuildMessage.sameAddress(path: path)
        let place = claim.origin ?? holder.origin
        let notes = holder.origin.flatMap { $0 == place ? nil : [Diagnostic.Note(BuildMessage.otherPage, at: $0)] }
        return Diagnostic(message, at: place, notes: notes ?? [])
    }

    private static func folders(of files: [PlannedFile]) -> Set<Substring> {
        var folders: Set<Substring> = []
        var last: Substring?
        // Neighbours mostly stand in the same one.
        for file in files {
            let folder = file.path.folder
            if folder != last { folders.insert(folder) }
            last = folder
        }
        return folders
    }
}
