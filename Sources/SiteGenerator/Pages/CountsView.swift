import ReportModel
import Templating

/// How many indicators came out how, in words and as the parts of a bar.
///
/// Most pages show little of it, so each part is worked out when it is asked for.
struct CountsView: Sendable {
    private let setting: PageSetting
    private let tally: Tally

    /// The counts of a tally.
    init(_ setting: PageSetting, _ tally: Tally) {
        self.setting = setting
        self.tally = tally
    }

    /// The targets reached of all: `2 target raggiunti su 3`.
    var sentence: String {
        tally.targets > 0
            ? setting.count(
                .tallyTargets, tally.achieved, ["total": setting.interface.format(tally.targets)])
            : setting.text(.tallyNoTargets)
    }

    /// The indicators: `3 indicatori`.
    var indicators: String { setting.count(.countIndicators, tally.total) }

    /// How many are shown only as the body declares, in words.
    var asDeclared: String? {
        tally.asDeclared > 0 ? setting.count(.tallyAsDeclared, tally.asDeclared) : nil
    }

    /// One for each status that occurs.
    var parts: [Part] {
        var before = 0
        return tally.byStatus.filter { $0.count > 0 }.map { status, count in
            defer { before += count }
            return Part(setting, status, count, before: before, of: tally.total)
        }
    }

    /// The bar's title.
    var chartTitle: String { setting.text(.tallyChartTitle, ["indicators": indicators]) }

    /// All parts in one sentence.
    var chartDescription: String { parts.map(\.text).joined(separator: setting.text(.listSeparator)) }

    /// The indicators of one status.
    struct Part: Sendable {
        /// How many.
        let number: String
        /// The status in the number's form: `raggiunti`.
        let words: String
        /// Both: `66 raggiunti`.
        let text: String
        /// Icon and colour.
        let badge: StatusBadge
        /// Where the part of the bar begins, of 1000.
        let x: Int
        /// How wide it is, of 1000.
        let width: Int

        init(_ setting: PageSetting, _ status: Status, _ count: Int, before: Int, of total: Int) {
            number = setting.interface.format(count)
            words = setting.count(status.tallyKey, count)
            text = setting.text(.tallyPart, ["n": number, "status": words])
            badge = StatusBadge(setting, status)
            x = before * 1000 / total
            width = max((before + count) * 1000 / total - x, 4)
        }
    }
}

extension Tally {
    /// The counts in the order in which pages show them.
    var byStatus: [(status: Status, count: Int)] {
        [
            (.achieved, achieved), (.partial, partial), (.missed, missed), (.notReported, notReported),
            (.notComparable, notComparable),
        ]
    }
}

extension CountsView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<CountsView> {
        Field.text("sentence", "The targets reached of all: 2 target raggiunti su 3.") { $0.sentence }
        Field.text("indicators", "The indicators: 3 indicatori.") { $0.indicators }
        Field.optionalText("asDeclared", "How many are shown only as the body declares.") { $0.asDeclared }
        Field.list("parts", "One for each status that occurs.") { $0.parts }
        Field.text("chartTitle", "The bar's title.") { $0.chartTitle }
        Field.text("chartDescription", "All parts in one sentence.") { $0.chartDescription }
    }
}

extension CountsView.Part: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<CountsView.Part> {
        Field.text("number", "How many.") { $0.number }
        Field.text("words", "The status in the number's form: raggiunti.") { $0.words }
        Field.text("text", "Both: 66 raggiunti.") { $0.text }
        Field.object("badge", "Icon and colour.") { $0.badge }
        Field.text("x", "Where the part of the bar begins, of 1000.") { String($0.x) }
        Field.text("width", "How wide it is, of 1000.") { String($0.width) }
    }
}
