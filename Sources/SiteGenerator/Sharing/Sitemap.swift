import Bytes
import Publishing
import ReportModel
import SiteStructure

/// The list of pages that search engines read (<https://www.sitemaps.org/protocol.html>), and where they find it.
struct Sitemap {
    /// How many pages the protocol allows in one file.
    static let limit = 50_000

    /// What is written, in the order in which it is written.
    let files: [(path: OutputPath, bytes: [UInt8])]

    /// A page with the date of the edition that it belongs to.
    struct Entry {
        /// The page.
        let path: OutputPath
        /// The date, where it is known.
        let updated: CalendarDate?
    }

    /// The list of some pages of the site at `url`; several files and an index where there are more than `limit`.
    init(_ entries: [Entry], url: String, limit: Int = Sitemap.limit) {
        guard entries.count > limit else {
            files = [(SiteAddresses.sitemap, Self.list(entries[...], url))]
            return
        }
        var files: [(path: OutputPath, bytes: [UInt8])] = []
        var parts: [Entry] = []
        for start in stride(from: 0, to: entries.count, by: limit) {
            let part = entries[start..<min(start + limit, entries.count)]
            let path = SiteAddresses.sitemapPart(parts.count + 1)
            files.append((path, Self.list(part, url)))
            parts.append(Entry(path: path, updated: part.compactMap(\.updated).max()))
        }
        files.append((SiteAddresses.sitemap, Self.document("sitemapindex", "sitemap", parts[...], url)))
        self.files = files
    }

    /// `robots.txt`: everything may be read, and here is the list.
    static func robots(url: String) -> [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(url)\(SiteAddresses.sitemap.text)\n".utf8)
    }

    private static func list(_ entries: ArraySlice<Entry>, _ url: String) -> [UInt8] {
        document("urlset", "url", entries, url)
    }

    private static func document(
        _ root: String, _ item: String, _ entries: ArraySlice<Entry>, _ url: String
    ) -> [UInt8] {
        var xml = XMLText()
        xml.open(root, ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
        for entry in entries {
            xml.open(item)
            xml.element("loc", [:], String(joining: url, entry.path.text))
            if let updated = entry.updated { xml.element("lastmod", [:], updated.iso) }
            xml.close(item)
        }
        xml.close(root)
        return xml.takeBytes()
    }
}
