import Foundation
import Publishing
import ReportModel
import TestSupport
import Testing

@testable import SiteGenerator

/// What search engines, feed readers and other sites get.
@Suite("Sharing")
struct SharingTests {
    private let content = fixtures.appendingPathComponent("valid/rivermouth/Content")
    private let url = "https://rivermouth.example/progress/"

    /// Builds the fixture, with changes to its files: path, what stands there, what takes its place.
    private func site(
        _ changes: [(String, String, String)] = [], baseURL: String? = nil
    ) throws -> (files: [String: Data], messages: String) {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        for (path, typed, other) in changes {
            let file = copy.appendingPathComponent(path)
            let text = try String(contentsOf: file, encoding: .utf8)
            let changed = text.replacingOccurrences(of: typed, with: other)
            #expect(changed != text, "\(path)")
            try changed.write(to: file, atomically: true, encoding: .utf8)
        }
        let output = temporary.url.appendingPathComponent("Public")
        let (_, messages) = build(content: copy, output: output, relativeTo: temporary.url) { $0.baseURL = baseURL }
        return (try files(in: output), messages)
    }

    private func text(_ data: Data?) throws -> String { String(decoding: try #require(data), as: UTF8.self) }

    @Test("the sitemap lists every page but redirects and 404, each by its canonical address")
    func sitemap() throws {
        let files = try site().files
        let found = try XMLOutline(try #require(files["sitemap.xml"]))
        #expect(found.root == "urlset")
        var expected: [String] = []
        for (path, data) in files where path.hasSuffix(".html") && path != "404.html" {
            let html = try text(data)
            if html.contains("http-equiv=\"refresh\"") { continue }
            // The latest year's front page is the site's, which is the one that others are to know.
            let canonical = path == "2021/index.html" ? "index.html" : path
            #expect(html.contains("<link rel=\"canonical\" href=\"\(url)\(canonical)\">"))
            if canonical == path { expected.append(url + path) }
        }
        #expect(found.texts("loc").sorted() == expected.sorted())
        #expect(Set(found.texts("loc")).count == found.texts("loc").count)
        #expect(Set(found.texts("lastmod")) == ["2022-05-16"])
        #expect(try text(files["robots.txt"]) == "User-agent: *\nAllow: /\n\nSitemap: \(url)sitemap.xml\n")
    }

    @Test("a long sitemap is divided, and an index leads to its parts")
    func parts() throws {
        let dates = [2020, 2021, 2022].map { CalendarDate(year: $0, month: 5, day: 1) }
        let entries = (0..<5).map { Sitemap.Entry(path: OutputPath("a/\($0).html"), updated: dates[$0 % 3]) }
        #expect(Sitemap(entries, url: "https://a.example/", limit: 5).files.map(\.path.text) == ["sitemap.xml"])
        let files = Sitemap(entries, url: "https://a.example/", limit: 2).files
        #expect(
            files.map(\.path.text) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"])
        let index = try XMLOutline(Data(files[3].bytes))
        #expect(index.root == "sitemapindex")
        #expect(index.texts("loc") == (1...3).map { "https://a.example/sitemap-\($0).xml" })
        #expect(index.texts("lastmod") == ["2021-05-01", "2022-05-01", "2021-05-01"])
        let pages = try files.dropLast().flatMap { try XMLOutline(Data($0.bytes)).texts("loc") }
        #expect(pages == (0..<5).map { "https://a.example/a/\($0).html" })
    }

    @Test("the feed tells of the edition and of the correction")
    func feed() throws {
        let files = try site().files
        let feed = try XMLOutline(try #require(files["feed.xml"]))
        #expect(feed.root == "feed")
        #expect(feed.texts("entry/title") == ["Objectives and results 2021", "Correction: \(corrected)"])
        #expect(feed.texts("feed/updated") == ["2022-05-16T00:00:00Z"])
        #expect(feed.texts("author/name") == ["Rivermouth Town Council"])
        #expect(feed.texts("rights") == ["CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/)"])
        #expect(Set(feed.texts("id")).count == 3)
        let summary = try #require(feed.texts("summary").last)
        #expect(summary.contains("61 before, 64 now. Three contracts signed on 31 December were missing."))
        #expect(try text(files["feed.xml"]).contains("xml:lang=\"en\""))
        for href in feed.attributes("link", "href") where href.hasPrefix(url) {
            let path = href.dropFirst(url.count).split(separator: "#")
            let page = try text(files[String(path[0])])
            if path.count > 1 { #expect(page.contains("id=\"\(path[1])\"")) }
        }
    }

    private let corrected = "Homes let to families"

    @Test("the newest comes first, corrections of one day stay apart, and fifty are enough")
    func newest() throws {
        func correction(_ date: String, _ now: String) -> String {
            "      - date: \(date)\n        was: \"1\"\n        now: \"\(now)\"\n        why: A slip.\n"
        }
        let many = (1...28).flatMap { day in ["05", "06"].map { (day, $0) } }
            .map { correction("2023-\($1)-" + ($0 < 10 ? "0\($0)" : "\($0)"), "\($0)") }.joined()
        let twice = correction("2024-01-01", "7") + correction("2024-01-01", "8")
        let file = "2021/homes/new-homes.md"
        let (files, messages) = try site([(file, "    corrections:\n", "    corrections:\n" + many + twice)])
        #expect(messages == "")
        let feed = try XMLOutline(try #require(files["feed.xml"]))
        let dates = feed.texts("entry/updated")
        #expect(dates.count == 50)
        #expect(dates == dates.sorted(by: >))
        #expect(feed.texts("feed/updated") == ["2024-01-01T00:00:00Z"])
        #expect(Set(feed.texts("entry/id")).count == 50)
        #expect(feed.texts("summary")[0].contains("7 now") && feed.texts("summary")[1].contains("8 now"))
    }

    @Test("no text breaks the XML")
    func hostile() throws {
        let title = "\"A & B <script>]]></script> \\u2028 é 🏠\""
        let (files, _) = try site([("2021/report.yaml", "title: Objectives and results 2021", "title: \(title)")])
        let feed = try XMLOutline(try #require(files["feed.xml"]))
        #expect(feed.texts("entry/title").first == "A & B <script>]]></script> \u{2028} é 🏠")
        #expect(XMLText.escape("a\u{0}\u{1F}\n\u{FFFF}]]>'\"") == "a ]]&gt;'&quot;")
    }

    @Test("without an address there is none of it")
    func withoutAddress() throws {
        let files = try site([("site.yaml", "url: https://rivermouth.example/progress\n", "")]).files
        for path in ["sitemap.xml", "robots.txt", "feed.xml"] { #expect(files[path] == nil, "\(path)") }
        let html = try text(files["index.html"])
        for tag in ["atom+xml", "og:url", "og:image", "canonical"] { #expect(!html.contains(tag), "\(tag)") }
        #expect(html.contains("<meta property=\"og:title\""))
    }

    @Test("an old address leads to the new one: by the script, which keeps the anchor, or without one")
    func redirects() throws {
        let html = try text(try site().files["2021/homes/ferry-yard.html"])
        #expect(html.contains("data-moved=\"new-homes.html\""))
        #expect(html.contains("<script src=\"../../assets/site."))
        let refresh = "<meta http-equiv=\"refresh\" content=\"0; url=new-homes.html\">"
        #expect(html.contains("<noscript>\(refresh)</noscript>"))
    }

    @Test("an address on the command line counts like one in site.yaml")
    func baseURL() throws {
        let files = try site(
            [("site.yaml", "url: https://rivermouth.example/progress\n", "")], baseURL: "https://b.example/x"
        )
        .files
        let found = try XMLOutline(try #require(files["sitemap.xml"]))
        #expect(found.texts("loc").allSatisfy { $0.hasPrefix("https://b.example/x/") })
        #expect(try text(files["robots.txt"]).hasSuffix("Sitemap: https://b.example/x/sitemap.xml\n"))
    }

    @Test("a preview knows what the page is")
    func openGraph() throws {
        let files = try site().files
        let objective = try text(files["2021/homes/new-homes.html"])
        for tag in [
            "<meta property=\"og:type\" content=\"article\">",
            "<meta property=\"og:title\" content=\"New homes at Ferry Lane: 1 target met out of 2\">",
            "<meta property=\"og:site_name\" content=\"Rivermouth: objectives and results\">",
            "<meta property=\"og:locale\" content=\"en_GB\">",
            "<meta property=\"og:url\" content=\"\(url)2021/homes/new-homes.html\">",
            "<meta property=\"article:modified_time\" content=\"2022-05-16\">",
            "<meta name=\"twitter:card\" content=\"summary\">",
            "<link rel=\"alternate\" type=\"application/atom+xml\" "
                + "title=\"Rivermouth: objectives and results\" href=\"../../feed.xml\">",
        ] {
            #expect(objective.contains(tag), "\(tag)")
        }
        #expect(!objective.contains("og:image"))
        let home = try text(files["index.html"])
        #expect(home.contains("<meta property=\"og:type\" content=\"website\">"))
        #expect(!home.contains("article:modified_time"))
    }

    @Test("the page for lost visitors works at any depth")
    func notFound() throws {
        let files = try site(
            [("site.yaml", "url: https://rivermouth.example/progress", "accent: \"#0a6b8a\"")],
            baseURL: "https://x.example/a/b/"
        ).files
        let html = try text(files["404.html"])
        let links = html.components(separatedBy: "href=\"").dropFirst().compactMap {
            $0.components(separatedBy: "\"").first
        }
        let local = links.filter { !$0.hasPrefix("#") && !$0.contains(":") }
        #expect(local.count >= 6)
        for link in local {
            #expect(link.hasPrefix("/a/b/"), "\(link)")
            let path = link.dropFirst("/a/b/".count).prefix { $0 != "#" }
            #expect(files[String(path)] != nil, "\(link)")
        }
        for kind in ["/a/b/assets/style.", "/a/b/assets/accent.", "/a/b/assets/favicon.", "/a/b/feed.xml"] {
            #expect(local.contains { $0.hasPrefix(kind) }, "\(kind)")
        }
        #expect(!html.contains("rel=\"canonical\""))
    }
}
