import ReportModel
import SiteStructure
import Templating

/// How many indicators came out how, and how that is known, in words and as the parts of a bar.
///
/// Most pages show little of it, so each part is worked out when it is asked for.
struct CountsView: TemplateModel {
    private let setting: PageSetting
    private let tally: Tally
    /// The year whose table shows the indicators of a part; `nil` where parts lead nowhere.
    private let report: Report?

    /// The counts of a tally.
    ///
    /// - Parameter report: the year whose table shows the indicators of each part, where they are to lead there.
    init(_ setting: PageSetting, _ tally: Tally, leadingTo report: Report? = nil) {
        self.setting = setting
        self.tally = tally
        self.report = report
    }

    /// The indicators: `3 indicatori`.
    var indicators: String { setting.count(.countIndicators, tally.total) }

    /// One for each standing that occurs.
    var parts: [Part] {
        let (total, standings) = (tally.total, tally.standings)
        var (before, x) = (0, 0)
        return standings.map { standing, count in
            before += count
            defer { x = before * 1000 / total }
            // The table has a filter for how it is known only where not all of them were compared.
            let isAlone = standing.ground == .compared && tally[standing.status] == count
            return Part(
                setting: setting, standing: standing, isAlone: isAlone, count: count, x: x,
                end: before * 1000 / total, report: report)
        }
    }

    /// All parts in one sentence.
    var chartDescription: String { parts.map(\.text).joined(separator: setting.text(.listSeparator)) }

    /// The indicators of one standing.
    struct Part: TemplateModel {
        /// The page that shows it.
        let setting: PageSetting
        /// What became of them, and how that is known.
        let standing: Standing
        /// Whether all indicators of its status were compared.
        let isAlone: Bool
        /// How many have it.
        let count: Int
        /// Where the part of the bar begins, of 1000.
        let x: Int
        /// Where the part of the bar ends.
        let end: Int
        /// The year whose table shows them.
        let report: Report?

        /// Icon and colour.
        var badge: StatusBadge { StatusBadge(setting, standing.status, standing.ground) }
        /// Both number and status: `66 raggiunti`.
        var text: String { setting.text(.tallyPart, ["n": number, "status": words]) }

        private var number: String { setting.interface.format(count) }
        private var words: String {
            let status = setting.count(standing.status.tallyKey, count)
            guard let ground = standing.ground, ground != .compared || standing.status == .achieved else {
                return status
            }
            return setting.count(ground.standingKey, count, ["status": status])
        }

        /// See `TemplateModel`.
        static let fields = Fields<Part> {
            Field.text("number", "How many.") { $0.number }
            Field.text("words", "What became of them in the number's form: raggiunti.") { $0.words }
            Field.text("text", "Both: 66 raggiunti.") { $0.text }
            Field.optionalText("href", "The table with these indicators only, on the front page.") { part in
                let code = part.isAlone ? part.standing.status.rawValue : part.standing.code
                return part.report.map { IndicatorFilter.status(code).href(part.setting, $0) }
            }
            Field.object("badge", "Icon and colour.") { $0.badge }
            Field.text("x", "Where the part of the bar begins, of 1000.") { String($0.x) }
            Field.text("width", "How wide it is, of 1000.") { String(max($0.end - $0.x, 4)) }
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<CountsView> {
        Field.text("sentence", "The targets reached of all: 2 target raggiunti su 3.") {
            $0.setting.sentence(on: $0.tally)
        }
        Field.text("indicators", "The indicators: 3 indicatori.") { $0.indicators }
        Field.optionalText("declared", "How many of the targets reached rest on the body's word alone.") {
            $0.setting.declared($0.tally)
        }
        Field.optionalText("asDeclared", "How many are shown only as the body declares.") {
            $0.tally.asDeclared > 0 ? $0.setting.count(.tallyAsDeclared, $0.tally.asDeclared) : nil
        }
        Field.list("parts", "One for each status that occurs, and each way in which it is known.") { $0.parts }
        Field.text("chartTitle", "The bar's title.") {
            $0.setting.text(.tallyChartTitle, ["indicators": $0.indicators])
        }
        Field.text("chartDescription", "All parts in one sentence.") { $0.chartDescription }
    }
}
