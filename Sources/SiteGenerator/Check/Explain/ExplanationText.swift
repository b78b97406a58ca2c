import Diagnostics
import ReportModel
import SiteStructure

/// Explanations for a person: one block for each indicator, in the order of the pages.
struct ExplanationText {
    /// The language of the words.
    let language: MessageLanguage
    /// The language of the site's figures.
    let site: SiteLanguage

    /// What stands above the indicators of a year.
    func heading(of report: Report) -> String {
        let state = FrameReading(language: language).state(of: report)
        return "\(report.name.printable): \(state)\n\n"
    }

    /// The blocks of an objective.
    func text(of place: ObjectivePlace) -> String {
        guard !place.objective.indicators.isEmpty else { return "" }
        let title = "\(place.report.name) · \(place.area.title) · \(place.objective.title)".printable
        let blocks = place.indicators.map { block(IndicatorExplanation($0, language: language, site: site)) }
        return "\(title)\n\n" + blocks.joined(separator: "\n") + "\n"
    }

    private func block(_ explanation: IndicatorExplanation) -> String {
        let indicator = explanation.place.indicator
        let name = [indicator[.code], indicator.name].compactMap(\.self).joined(separator: " ").printable
        let sections = [
            (language.pick(en: "read as", it: "letto come"), readings(explanation)),
            (language.pick(en: "compared as", it: "confrontato come"), [explanation.comparison]),
            (
                language.pick(en: "verdict because", it: "esito perché"),
                [explanation.status, explanation.verification] + cautions(explanation)
            ),
        ]
        let lines = sections.flatMap { label, lines in
            lines.enumerated().map { "  \(pad($0.offset == 0 ? label : "")) \($0.element)\n" }
        }
        let place = indicator.location.map { "\($0.file):\($0.line) " } ?? ""
        return "\(name)\n\(place)#\(indicator.id)\n" + lines.joined()
    }

    private func readings(_ explanation: IndicatorExplanation) -> [String] {
        let none = language.pick(en: "none given", it: "non indicato")
        func line(_ label: String, _ figure: IndicatorExplanation.Figure?) -> String {
            figure.map { "\(label) \(language.quote($0.text)): \($0.reading)" } ?? "\(label): \(none)"
        }
        return [
            line("target", explanation.target),
            line(language.pick(en: "actual", it: "valore"), explanation.actual),
            explanation.baseline.map { line(language.pick(en: "baseline", it: "partenza"), $0) },
            line(language.pick(en: "result", it: "risultato"), explanation.result),
            language.pick(en: "direction: \(explanation.direction)", it: "direzione: \(explanation.direction)"),
            language.pick(en: "due: \(explanation.due)", it: "scadenza: \(explanation.due)"),
        ].compactMap(\.self)
    }

    private func cautions(_ explanation: IndicatorExplanation) -> [String] {
        guard !explanation.cautions.isEmpty else { return [] }
        let list = explanation.cautions.joined(separator: "; ")
        return [language.pick(en: "caution: \(list)", it: "attenzione: \(list)")]
    }

    /// A label as wide as all of them.
    private func pad(_ label: String) -> String {
        label + String(repeating: " ", count: max(0, 16 - label.count))
    }
}
