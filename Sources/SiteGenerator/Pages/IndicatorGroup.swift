import ReportModel
import Templating

/// Indicators that follow each other under one sub-heading, or under none.
struct IndicatorGroup: Sendable {
    /// The sub-heading.
    let title: String?
    /// The indicators.
    let indicators: [IndicatorDetail]

    /// The indicators of an objective, cut wherever the sub-heading changes.
    ///
    /// - Parameter source: where the figures of the objective come from.
    static func groups(
        _ setting: PageSetting, _ places: [IndicatorPlace], source: DocumentView?
    ) -> [IndicatorGroup] {
        places.runs { $0.indicator.group }.map { run in
            IndicatorGroup(
                title: run.first?.indicator.group,
                indicators: run.map { IndicatorDetail(setting, $0, source: source) })
        }
    }
}

extension Array {
    /// The array cut wherever a value of its elements changes.
    func runs<Value: Equatable>(by value: (Element) -> Value) -> [[Element]] {
        reduce(into: []) { runs, element in
            if let last = runs.last?.last, value(last) == value(element) {
                runs[runs.count - 1].append(element)
            } else {
                runs.append([element])
            }
        }
    }
}

extension IndicatorGroup: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<IndicatorGroup> {
        Field.optionalText("title", "The sub-heading.") { $0.title }
        Field.list("indicators", "The indicators, in the file's order.") { $0.indicators }
    }
}
