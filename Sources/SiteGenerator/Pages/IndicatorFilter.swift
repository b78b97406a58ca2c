import ReportModel
import SiteStructure

/// Some of the indicators of a year's table, as an address asks for them.
enum IndicatorFilter {
    /// Those with a status, or with a standing, by its code.
    case status(String)
    /// Those with a caution, by its code.
    case caution(String)
    /// Those with any caution.
    case anyCaution

    /// The code of all statuses that are not reached, partly or at all.
    static let notReached = "not-reached"

    /// What stands behind `?` in the address: `status=missed`.
    var query: String {
        switch self {
        case .status(let code): "status=" + code
        case .caution(let code): "caution=" + code
        case .anyCaution: "caution=any"
        }
    }

    /// The link to a year's table with these indicators only. Where each area has a table of its own, it leads to the
    /// page that counts them by area.
    func href(_ setting: PageSetting, _ report: Report) -> String {
        let table = setting.link(to: setting.addresses.indicators(report.year))
        return report.hasTableForEachArea ? table : table + "?" + query
    }

    /// The link to the table of an area with these indicators only.
    func href(_ setting: PageSetting, _ report: Report, _ area: Area) -> String {
        guard report.hasTableForEachArea else {
            return setting.link(to: setting.addresses.indicators(report.year)) + "?area=" + area.id + "&" + query
        }
        return setting.link(to: setting.addresses.indicators(of: area.id, report.year)) + "?" + query
    }
}
