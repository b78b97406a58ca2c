import Diagnostics
import Publishing
import ReportLoader
import ReportModel
import SiteStructure

/// Which address each file of the content folder has in the finished site.
struct ContentAddresses: Equatable, Sendable {
    /// The addresses of generated pages.
    let site: SiteAddresses
    /// What the files became.
    let sources: ContentSources

    /// Where a file of the content folder is to be found; `nil` where there is no such file.
    func address(of path: String) -> OutputPath? {
        switch sources.targets[path] {
        case nil: nil
        case .year(let year): site.year(year)
        case .area(let area, let year): site.area(area, year)
        case .objective(let id, let area, let year): site.objective(id, area, year)
        case .page(let id): site.page(id)
        case .attachment(let file): address(of: file)
        }
    }

    /// An attachment stands beside the page that it belongs to. Free pages stand at the root.
    func address(of file: Attachment) -> OutputPath {
        let path = file.path.hasPrefix("pages/") ? String(file.path.dropFirst("pages/".count)) : file.path
        return OutputPath(path)
    }
}
