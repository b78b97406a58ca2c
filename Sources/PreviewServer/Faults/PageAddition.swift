import Diagnostics

/// What the preview adds to the end of every page: the faults, where there are any, and the script that follows
/// changes. The faults stand in a shadow tree of their own, so that they and the page cannot disturb each other.
struct PageAddition {
    private let html: String

    /// What is added in a state of the preview.
    init(_ state: PreviewState) {
        html = Self.overlay(state.faults) + Self.script(version: state.version)
    }

    /// A page with the addition before the end of its body, allowed to hear of changes.
    func added(to page: [UInt8]) -> [UInt8] {
        let page = Self.listening(page)
        let end = Array("</body>".utf8)
        var place = page.count
        if page.count >= end.count {
            let starts = (0...page.count - end.count).reversed()
            place = starts.first { page[$0..<$0 + end.count].elementsEqual(end) } ?? page.count
        }
        return page[..<place] + Array(html.utf8) + page[place...]
    }

    /// Widens the page's own security policy by what the script needs: to ask this server for changes.
    private static func listening(_ page: [UInt8]) -> [UInt8] {
        let policy = Array(Self.policy.utf8)
        let head = page.prefix(1024)
        guard head.count >= policy.count,
            let start = (0...head.count - policy.count).first(where: { head[$0...].starts(with: policy) })
        else { return page }
        return page[..<(start + policy.count)] + Array("connect-src 'self';".utf8) + page[(start + policy.count)...]
    }

    private static let policy = "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"

    /// The element of the script.
    static func script(version: String) -> String {
        "<script src=\"/.sitegen/preview.js\" data-version=\"\(version.asHTML)\" defer></script>\n"
    }

    /// Errors open the panel; warnings leave it closed, for the page is as it should be.
    private static func overlay(_ faults: FaultList) -> String {
        guard !faults.isEmpty else { return "" }
        let isOpen = faults.worst == .error
        let text =
            isOpen
            ? faults.language.pick(
                en: "· the page is as it was before",
                it: "· la pagina è quella di prima")
            : ""
        return """
            <sitegen-faults lang="\(faults.language.rawValue)"><template shadowrootmode="open">
            <link rel="stylesheet" href="/.sitegen/preview.css">
            <details class="\(faults.worst.rawValue)"\(isOpen ? " open" : "")>
            <summary>\(faults.counts) <span>\(text)</span></summary>
            <ol>
            \(faults.items)</ol>
            </details>
            </template></sitegen-faults>

            """
    }
}
