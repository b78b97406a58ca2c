import Bytes
import Diagnostics
import OpenData
import Publishing
import Templating

/// What pages have to know of the open data.
struct SiteData: Sendable {
    /// The data of each year.
    var years: [Int: YearData] = [:]
    /// The data of all years; `nil` where the site has a single year.
    var series: SeriesData?

    /// The data of a year.
    subscript(year: Int) -> YearData? { years[year] }
}

/// A file of the finished site that has not been made yet. Lists of them are sorted and cut, so they are shared.
final class PlannedFile: Sendable {
    /// Where it goes.
    let path: OutputPath
    /// What it comes from, to point at where two files claim one address.
    let origin: SourceLocation?
    /// How its bytes are made.
    let content: Body
    /// When it is written.
    let stage: Stage
    /// Whether it is a page at an old address.
    let isRedirect: Bool

    /// A file.
    init(path: OutputPath, origin: SourceLocation?, content: Body, stage: Stage, isRedirect: Bool = false) {
        self.path = path
        self.origin = origin
        self.content = content
        self.stage = stage
        self.isRedirect = isRedirect
    }

    /// The order in which files are written, so that nothing in the folder leads to what is not there yet. Inside a
    /// stage the order does not matter.
    enum Stage: CaseIterable, Sendable {
        /// Style sheets, attachments, data: what pages need.
        case asset
        /// An objective, or a page for itself.
        case page
        /// The page of an area, which lists objectives.
        case area
        /// A page that lists others: the front pages, all indicators, the search.
        case index
        /// What leads to a page from elsewhere: an old address, the sitemap, the feed.
        case signpost
    }

    /// The kinds of file.
    enum Body: Sendable {
        /// A page that a template makes, once the open data are there that it tells the size of.
        case page(@Sendable (SiteData, inout OutputBuffer) throws(OutputLimitExceeded) -> Void)
        /// A file of the open data, which are made together and before all pages.
        case data
        /// A file of the content folder that is copied, by the path to read it from.
        case copy(String)
        /// Bytes that are there already.
        case bytes([UInt8])
    }
}
