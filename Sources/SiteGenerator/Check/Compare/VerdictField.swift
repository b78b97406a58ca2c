import Diagnostics

/// What is compared of each indicator with what was published, in the order in which changes are named.
///
/// The raw values are the names in the data files.
package enum VerdictField: String, CaseIterable, Sendable {
    case indicatorID = "indicator_id"
    case status
    case asDeclared = "as_declared"
    case verification
    case computedValue = "computed_value"
    case target
    case actual
    case publishedResult = "published_result"

    /// What it is called in messages.
    func words(_ language: MessageLanguage) -> String {
        switch self {
        case .indicatorID: "id"
        case .status: language.pick(en: "status", it: "esito")
        case .asDeclared: language.pick(en: "as declared", it: "come dichiarato")
        case .verification: language.pick(en: "verification", it: "verifica")
        case .computedValue: language.pick(en: "computed value", it: "valore calcolato")
        case .target: "target"
        case .actual: language.pick(en: "actual", it: "valore raggiunto")
        case .publishedResult: language.pick(en: "published result", it: "risultato pubblicato")
        }
    }
}
