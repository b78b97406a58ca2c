import Bytes
import Publishing
import ReportModel
import SiteStructure

/// What datasets say in the words of schema.org.
extension JSONWriter {
    /// Who made the data out of what, and what may be done with them. Whoever publishes the site has put them together;
    /// the figures are the body's, in its documents.
    ///
    /// - Parameter documents: where the figures stand; of none, nothing is known but whose they are.
    mutating func rights(_ site: Site, from documents: [SourceDocument]) {
        object("creator") { $0.organization(site.publisher ?? site.organization) }
        array("isBasedOn") { works in
            if documents.isEmpty { works.work(of: site.organization) { _ in } }
            for document in documents {
                works.work(of: document.publisher ?? site.organization) {
                    $0.text("name", document.title)
                    $0.text("datePublished", document.date?.iso)
                    $0.text("url", document.url)
                }
            }
        }
        text("license", site.license.url)
        flag("isAccessibleForFree", true)
    }

    /// What time they are of.
    mutating func dates(of report: Report) {
        text("temporalCoverage", report.coverage)
        text("datePublished", report.published?.iso)
        text("dateModified", report.updated?.iso)
    }

    /// A file to download.
    mutating func download(_ path: OutputPath, _ mediaType: String, _ setting: PageSetting) {
        object {
            $0.text("@type", "DataDownload")
            $0.text("contentUrl", setting.address(of: path))
            $0.text("encodingFormat", mediaType)
        }
    }

    private mutating func work(of author: String, _ write: (inout JSONWriter) -> Void) {
        object {
            $0.text("@type", "CreativeWork")
            $0.object("author") { $0.organization(author) }
            write(&$0)
        }
    }

    private mutating func organization(_ name: String) {
        text("@type", "Organization")
        text("name", name)
    }
}

extension Report {
    /// The year, or the days from which to which it lasts where it is no calendar year.
    fileprivate var coverage: String {
        period.start.year == period.end.year
            ? String(year) : String(joining: period.start.iso, "/", period.end.iso)
    }
}
