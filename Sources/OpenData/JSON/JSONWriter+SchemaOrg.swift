import Bytes
import Publishing
import ReportModel
import SiteStructure

/// What datasets say in the words of schema.org.
extension JSONWriter {
    /// Whose data they are, and what may be done with them.
    mutating func rights(_ site: Site) {
        object("creator") { $0.organization(site.organization) }
        // Who publishes is said where it is somebody else.
        if let publisher = site.publisher, publisher != site.organization {
            object("publisher") { $0.organization(publisher) }
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
