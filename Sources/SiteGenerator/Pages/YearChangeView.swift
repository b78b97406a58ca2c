import ReportModel
import SiteStructure
import Templating

/// What changed from one year to the next.
struct YearChangeView: TemplateModel {
    /// The page.
    let setting: PageSetting
    /// The change.
    let change: YearChange
    /// Whether it leads to the latest year, of which all indicators are shown.
    let isLatest: Bool

    /// How many indicators are shown of each movement, and of all together: more would be no page to read. The data of
    /// all years have them all.
    private static let (movedLimit, allLimit) = (20, 500)

    private var values: PhraseValues { ["before": change.before.name, "after": change.after.name] }

    /// The sentences that count the movements which occur.
    private var sentences: [String] {
        let movements = YearChange.Movement.allCases.map { ($0.countKey, change.count($0)) }
        return (movements + [(.yearsAdded, change.added), (.yearsGone, change.gone)]).filter { $0.1 > 0 }
            .map { setting.count($0, $1, values) }
    }

    private var showsAll: Bool { isLatest && (1...Self.allLimit).contains(change.pairs.count) }

    private func rows(_ limit: Int, where isShown: (YearChange.Pair) -> Bool = { _ in true }) -> [Row] {
        change.pairs.filter(isShown).prefix(limit).map { Row(setting: setting, pair: $0) }
    }

    /// An indicator in both years.
    struct Row: TemplateModel {
        /// The page.
        let setting: PageSetting
        /// The indicator.
        let pair: YearChange.Pair

        /// A year's figures of the indicator.
        private func side(_ place: IndicatorPlace) -> IndicatorRow { IndicatorRow(setting, place) }

        /// See `TemplateModel`.
        static let fields = Fields<Row> {
            Field.object("before", "Its figures in the earlier year.") { $0.side($0.pair.before) }
            Field.object("after", "Its figures in the later year.") { $0.side($0.pair.after) }
        }
    }

    /// The indicators of one movement.
    struct Moved: TemplateModel {
        /// What happened to them.
        let title: String
        /// The first of them.
        let rows: [Row]
        /// How many more there are, in words.
        let others: String?

        /// See `TemplateModel`.
        static let fields = Fields<Moved> {
            Field.text("title", "What happened to them: Ora raggiunti.") { $0.title }
            Field.list("rows", "The first of them.") { $0.rows }
            Field.optionalText("others", "How many more there are, in words.") { $0.others }
        }
    }

    private var moved: [Moved] {
        let movements: [(YearChange.Movement, InterfaceKey)] = [
            (.nowReached, .yearsNowTitle), (.noLongerReached, .yearsNoLongerTitle),
        ]
        return movements.compactMap { movement, title in
            let count = change.count(movement)
            guard count > 0 else { return nil }
            let rest = count - Self.movedLimit
            return Moved(
                title: setting.text(title, values), rows: rows(Self.movedLimit) { $0.movement == movement },
                others: rest > 0 ? setting.count(.countOthers, rest) : nil)
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<YearChangeView> {
        Field.text("id", "What its ids begin with.") { "s-\($0.change.after.year)" }
        Field.text("title", "From which year to which: Dal 2021 al 2022.") { $0.setting.text(.yearsChange, $0.values) }
        Field.texts("sentences", "How many indicators moved which way, as sentences.") { $0.sentences }
        Field.optionalObject("areas", "The movements in each area, as a table, where any indicator is in both years.") {
            $0.change.pairs.isEmpty ? nil : CountsTable(areasOf: $0.change, $0.setting)
        }
        Field.list("moved", "The indicators whose target is now reached, or no longer.") { $0.moved }
        Field.text("before", "The earlier year.") { $0.change.before.name }
        Field.text("after", "The later year.") { $0.change.after.name }
        Field.flag("hasRows", "Whether all indicators are shown: of the latest change, where they are not too many.") {
            $0.showsAll
        }
        Field.list("rows", "All indicators of both years, where they are shown.") {
            $0.showsAll ? $0.rows(allLimit) : []
        }
    }
}

extension YearChange.Movement {
    /// The sentence that counts it.
    fileprivate var countKey: InterfaceKey {
        switch self {
        case .nowReached: .yearsNow
        case .noLongerReached: .yearsNoLonger
        case .stillReached: .yearsStill
        case .stillNotReached: .yearsNever
        case .open: .yearsOpen
        }
    }

    /// The heading of its column.
    var labelKey: InterfaceKey {
        switch self {
        case .nowReached: .yearsNowLabel
        case .noLongerReached: .yearsNoLongerLabel
        case .stillReached: .yearsStillLabel
        case .stillNotReached: .yearsNeverLabel
        case .open: .yearsOpenLabel
        }
    }
}
