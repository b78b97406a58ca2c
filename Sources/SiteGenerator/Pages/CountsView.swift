import ReportModel
import SiteStructure
import Templating

/// How many indicators came out how, in words and as the parts of a bar.
///
/// Most pages show little of it, so each part is worked out when it is asked for.
struct CountsView: TemplateModel {
    private let setting: PageSetting
    private let tally: Tally

    /// The counts of a tally.
    init(_ setting: PageSetting, _ tally: Tally) {
        self.setting = setting
        self.tally = tally
    }

    /// The indicators: `3 indicatori`.
    var indicators: String { setting.count(.countIndicators, tally.total) }

    /// One for each status that occurs.
    var parts: [Part] {
        let total = tally.total
        var (before, x) = (0, 0)
        return Status.allCases.map { ($0, tally[$0]) }.filter { $0.1 > 0 }.map { status, count in
            before += count
            defer { x = before * 1000 / total }
            return Part(setting: setting, status: status, count: count, x: x, end: before * 1000 / total)
        }
    }

    /// All parts in one sentence.
    var chartDescription: String { parts.map(\.text).joined(separator: setting.text(.listSeparator)) }

    /// The indicators of one status.
    struct Part: TemplateModel {
        /// The page that shows it.
        let setting: PageSetting
        /// The status.
        let status: Status
        /// How many have it.
        let count: Int
        /// Where the part of the bar begins, of 1000.
        let x: Int
        /// Where the part of the bar ends.
        let end: Int

        /// Icon and colour.
        var badge: StatusBadge { StatusBadge(setting, status) }
        /// Both number and status: `66 raggiunti`.
        var text: String { setting.text(.tallyPart, ["n": number, "status": words]) }

        private var number: String { setting.interface.format(count) }
        private var words: String { setting.count(status.tallyKey, count) }

        /// See `TemplateModel`.
        static let fields = Fields<Part> {
            Field.text("number", "How many.") { $0.number }
            Field.text("words", "The status in the number's form: raggiunti.") { $0.words }
            Field.text("text", "Both: 66 raggiunti.") { $0.text }
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
        Field.optionalText("asDeclared", "How many are shown only as the body declares.") {
            $0.tally.asDeclared > 0 ? $0.setting.count(.tallyAsDeclared, $0.tally.asDeclared) : nil
        }
        Field.list("parts", "One for each status that occurs.") { $0.parts }
        Field.text("chartTitle", "The bar's title.") {
            $0.setting.text(.tallyChartTitle, ["indicators": $0.indicators])
        }
        Field.text("chartDescription", "All parts in one sentence.") { $0.chartDescription }
    }
}
