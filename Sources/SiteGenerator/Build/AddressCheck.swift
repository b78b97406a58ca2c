import Diagnostics
import ReportModel

extension SitePlan {
    /// Reports addresses that two files claim, or that belong to pages that sitegen makes itself.
    func check(_ report: inout DiagnosticReport) {
        var seen: [OutputPath: Int] = [:]
        seen.reserveCapacity(files.count)
        let reserved = Set(
            [SiteAddresses.home, SiteAddresses.notFound, addresses.search, OutputPath(Manifest.name)]
                + content.reports.flatMap {
                    [addresses.year($0.year), addresses.indicators($0.year), addresses.data($0.year)]
                })
        let areas = areaPages
        let folders = self.folders
        for (number, file) in files.enumerated() {
            guard Manifest.isSafe(file.path.text[...]), !folders.contains(file.path.text[...]) else {
                report.add(SiteMessage.unusableAddress(path: file.path.text), at: file.origin)
                continue
            }
            let isIndex = file.path.text.hasSuffix("/index.html") && !areas.contains(file.path)
            if let origin = file.origin, isIndex || reserved.contains(file.path) {
                report.add(SiteMessage.reservedName(name: file.path.name), at: origin)
            } else if let other = seen.updateValue(number, forKey: file.path) {
                report.add(clash(of: file, with: files[other]))
            }
        }
    }

    /// What is said of two files of one address; an old name that is taken is the fault of who claims it.
    private func clash(of file: PlannedFile, with other: PlannedFile) -> Diagnostic {
        let (claim, holder) = other.isRedirect && !file.isRedirect ? (other, file) : (file, other)
        let path = file.path.text
        let message = claim.isRedirect ? SiteMessage.formerNameTaken(path: path) : .sameAddress(path: path)
        let place = claim.origin ?? holder.origin
        let notes = holder.origin.flatMap { $0 == place ? nil : [Diagnostic.Note(SiteMessage.otherPage, at: $0)] }
        return Diagnostic(message, at: place, notes: notes ?? [])
    }

    /// The folders that files stand in.
    private var folders: Set<Substring> {
        var folders: Set<Substring> = []
        var last: Substring?
        // Neighbours mostly stand in the same one.
        for file in files where file.path.folder != last {
            last = file.path.folder
            folders.insert(file.path.folder)
        }
        return folders
    }

    /// The pages of the areas, under their old names, too.
    private var areaPages: Set<OutputPath> {
        Set(
            content.reports.flatMap { report in
                report.areas.flatMap { area in
                    ([area.id] + area.formerly).map { addresses.area($0, report.year) }
                }
            })
    }
}
