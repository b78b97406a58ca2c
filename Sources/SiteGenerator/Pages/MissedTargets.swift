import ReportModel
import SiteStructure
import Templating

/// The missed targets beside the count of those that were reached: by name where they are few, else only how many.
struct MissedTargets: TemplateModel {
    private let setting: PageSetting
    private let report: Report
    private let places: [IndicatorPlace]
    private let total: Int

    /// How many are named at most.
    private static let limit = 3

    /// Those of a year; `nil` where there are none.
    init?(_ setting: PageSetting, _ report: Report) {
        total = report.tally.notReached
        guard total > 0 else { return nil }
        self.setting = setting
        self.report = report
        let isFew = total <= Self.limit
        places = isFew ? report.indicatorPlaces { $0.assessment.status.isNotReached } : []
    }

    /// A missed target with its figures.
    struct Missed: TemplateModel {
        /// The page that names it.
        let setting: PageSetting
        /// The indicator.
        let place: IndicatorPlace

        private var figures: String? {
            let indicator = place.indicator
            guard let target = indicator.target?.shown(setting), let actual = indicator.actual?.shown(setting) else {
                return nil
            }
            let key: InterfaceKey = indicator.figures.isCount ? .frontMissedCount : .frontMissedFigures
            return setting.text(key, ["actual": actual, "target": target])
        }

        /// See `TemplateModel`.
        static let fields = Fields<Missed> {
            Field.text("label", "Its name.") { $0.place.indicator.name }
            Field.text("href", "Where it is explained.") {
                $0.setting.link(to: $0.place.path($0.setting.addresses), anchor: $0.place.indicator.id)
            }
            Field.optionalText("figures", "What was reached of what, where both are known: 639 su 800.") { $0.figures }
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<MissedTargets> {
        Field.text("label", "What stands before the names: Non raggiunto.") {
            $0.setting.count(.frontMissed, $0.total)
        }
        Field.list("targets", "The missed targets, where they are few.") { missed in
            missed.places.map { Missed(setting: missed.setting, place: $0) }
        }
        Field.optionalText("count", "How many there are, where they are too many to name.") {
            guard $0.places.isEmpty else { return nil }
            let (all, partly) = ($0.setting.interface.format($0.total), $0.report.tally[.partial])
            guard partly > 0 else { return all }
            return $0.setting.text(.frontMissedPartly, ["n": all, "partly": $0.setting.interface.format(partly)])
        }
        Field.text("href", "Where they are listed.") { $0.setting.missesLink($0.report) }
    }
}

extension PageSetting {
    /// Where the missed targets of a year are listed: the page of them, or the part of its front page.
    func missesLink(_ report: Report) -> String {
        if report.hasMissesPage { return link(to: addresses.misses(report.year)) }
        let isHome = path == SiteAddresses.home && report.year == content.current?.year
        return link(to: isHome ? path : addresses.year(report.year), anchor: "s-not-reached")
    }
}

extension Status {
    /// Whether it counts as not reached: partly, or not at all.
    var isNotReached: Bool { self == .partial || self == .missed }
}
