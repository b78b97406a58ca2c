import SiteGenerator

/// Answers requests from one state of the preview. It opens no file: what is not in the site cannot be asked for.
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
            guard let site = state.site else {
                let page = FaultPage(state).html
                return PreviewAnswer(.unavailable, type: MediaType.html, body: Array(page.utf8))
            }
            return answer(path, request, from: site.files)
        }
    }

    private func answer(_ path: String, _ request: PreviewRequest, from files: [OutputPath: [UInt8]]) -> PreviewAnswer {
        let isFolder = path.isEmpty || path.hasSuffix("/")
        let wanted = OutputPath(isFolder ? path + "index.html" : path)
        if let bytes = files[wanted] { return file(wanted, bytes) }
        if !isFolder, files[OutputPath(path + "/index.html")] != nil {
            // Without the slash, the page's relative links would lead elsewhere. A second slash at the front would
            // make a host's name of what follows; but no folder of a site has an empty name.
            return PreviewAnswer(location: request.path + "/" + (request.query.isEmpty ? "" : "?" + request.query))
        }
        let notFound = OutputPath("404.html")
        return files[notFound].map { file(notFound, $0, .notFound) } ?? PreviewAnswer(.notFound)
    }

    private func file(_ path: OutputPath, _ bytes: [UInt8], _ status: PreviewStatus = .ok) -> PreviewAnswer {
        let type = MediaType.of(path)
        guard type == MediaType.html else { return PreviewAnswer(status, type: type, body: bytes) }
        return PreviewAnswer(status, type: type, body: PageAddition(state).added(to: bytes))
    }
}
