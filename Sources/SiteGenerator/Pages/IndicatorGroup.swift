import ReportModel
import SiteStructure
import Templating

/// Indicators that follow each other under one sub-heading, or under none.
struct IndicatorGroup: TemplateModel {
    /// The page of their objective.
    let setting: PageSetting
    /// The indicators.
    let places: [IndicatorPlace]

    /// See `TemplateModel`.
    static let fields = Fields<IndicatorGroup> {
        Field.optionalText("title", "The sub-heading.") { $0.places.first?.indicator[.group] }
        Field.list("indicators", "The indicators, in the file's order.") { group in
            group.places.map { IndicatorDetail(group.setting, $0) }
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
