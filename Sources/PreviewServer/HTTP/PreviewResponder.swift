import Diagnostics
import FileSystem
import Publishing
import SiteGenerator

/// Answers requests from one state of the preview. It opens no file but those that the site copies: what is not in the
/// site cannot be asked for.
struct PreviewResponder: Sendable {
    /// The state.
    let state: PreviewState

    /// The address at which pages listen for changes.
    static let events = "/.sitegen/events"

    /// The answer to a request.
    func answer(_ request: PreviewRequest) -> PreviewAnswer {
        if let objection = request.objection { return PreviewAnswer(objection) }
        guard let parts = request.parts else { return PreviewAnswer(.badRequest) }
        let path = parts.joined(separator: "/")
        switch path {
        case ".sitegen/preview.js":
            return PreviewAnswer(type: MediaType.of(OutputPath(path)), body: Array(PreviewAssets.script.utf8))
        case ".sitegen/preview.css":
            return PreviewAnswer(type: MediaType.of(OutputPath(path)), body: Array(PreviewAssets.style.utf8))
        default:
            guard let site = state.site else { return faultPage(state) }
            return answer(path, request, from: site)
        }
    }

    private func answer(_ path: String, _ request: PreviewRequest, from site: any PreviewSite) -> PreviewAnswer {
        let isFolder = path.isEmpty || path.hasSuffix("/")
        let wanted = OutputPath(isFolder ? path + "index.html" : path)
        if site.contains(wanted) { return file(wanted, of: site) }
        if !isFolder, site.contains(OutputPath(path + "/index.html")) {
            // Without the slash, the page's relative links would lead elsewhere. A second slash at the front would
            // make a host's name of what follows; but no folder of a site has an empty name.
            return PreviewAnswer(location: request.path + "/" + (request.query.isEmpty ? "" : "?" + request.query))
        }
        let notFound = OutputPath("404.html")
        return site.contains(notFound) ? file(notFound, of: site, .notFound) : PreviewAnswer(.notFound)
    }

    private func file(_ path: OutputPath, of site: any PreviewSite, _ status: PreviewStatus = .ok) -> PreviewAnswer {
        let type = MediaType.of(path)
        if type != MediaType.html, let source = site.source(of: path), let file = try? ReadableFile(path: source) {
            return PreviewAnswer(status, type: type, file: file)
        }
        var report = DiagnosticReport()
        guard let bytes = site.file(at: path, report: &report) else {
            let faults = FaultList(report, language: state.faults.language)
            return faultPage(PreviewState(site: nil, faults: faults, version: state.version))
        }
        guard type == MediaType.html else { return PreviewAnswer(status, type: type, body: bytes) }
        return PreviewAnswer(status, type: type, body: PageAddition(state).added(to: bytes))
    }

    private func faultPage(_ state: PreviewState) -> PreviewAnswer {
        PreviewAnswer(.unavailable, type: MediaType.html, body: Array(FaultPage(state).html.utf8))
    }
}
