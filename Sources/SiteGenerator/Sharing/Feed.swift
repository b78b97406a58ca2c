import Publishing
import ReportModel
import SiteStructure

/// The site's news in Atom (RFC 4287).
struct Feed {
    /// How many entries it has at the most.
    static let limit = 50

    /// The document.
    let bytes: [UInt8]

    /// The feed of the site at `url`; `nil` where there is nothing to tell.
    init?(_ setting: PageSetting, url: String) {
        let entries = FeedEntry.all(setting, url: url).prefix(Self.limit)
        guard let newest = entries.first else { return nil }
        let site = setting.site
        let home = url + SiteAddresses.home.text
        var xml = XMLText()
        xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": setting.interface.lang])
        xml.element("id", [:], url)
        xml.element("title", [:], site.title)
        if let description = site.description { xml.element("subtitle", [:], description) }
        xml.element("updated", [:], Self.time(newest.updated))
        xml.element("link", ["rel": "self", "type": Self.type, "href": url + SiteAddresses.feed.text])
        xml.element("link", ["rel": "alternate", "type": "text/html", "href": home])
        xml.element("link", ["rel": "license", "href": site.license.url])
        xml.element("rights", [:], "\(site.license.name) (\(site.license.url))")
        xml.open("author")
        xml.element("name", [:], site.publisher ?? site.organization)
        xml.close("author")
        for entry in entries { Self.add(entry, to: &xml) }
        xml.close("feed")
        bytes = xml.takeBytes()
    }

    /// Whether a site has a feed: it has an address, and an edition is out.
    static func exists(_ content: SiteContent) -> Bool {
        content.site.url != nil && content.reports.contains { $0.updated != nil }
    }

    private static let type = "application/atom+xml"

    private static func add(_ entry: FeedEntry, to xml: inout XMLText) {
        xml.open("entry")
        xml.element("id", [:], entry.id)
        xml.element("title", [:], entry.title)
        xml.element("updated", [:], time(entry.updated))
        xml.element("link", ["rel": "alternate", "type": "text/html", "href": entry.href])
        xml.element("summary", [:], entry.summary)
        xml.close("entry")
    }

    /// A day has no time; the content gives none, and any other would follow the clock of a machine.
    private static func time(_ date: CalendarDate) -> String { date.iso + "T00:00:00Z" }
}
