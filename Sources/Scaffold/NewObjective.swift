import Diagnostics
import ReportModel

/// A new objective of an area: a draft, until a person has filled it in.
public struct NewObjective {
    private let title: String
    private let area: String
    private let content: String
    private let year: String?

    /// An objective of an area of a year; of the latest where none is named.
    public init(title: String, area: String, content: String, year: String?) {
        self.title = title
        self.area = area
        self.content = content
        self.year = year
    }

    /// Makes the objective; `nil` where something is in the way, which is then in `report`, and nothing was made.
    public func create(report: inout DiagnosticReport) -> [String]? {
        guard let folder = ContentFolder(path: content, report: &report),
            let year = folder.year(year, report: &report)
        else { return nil }
        let areas = folder.areas(of: year)
        guard areas.contains(area) else {
            let nearest = NearestName.suggestion(for: area, among: areas)
            report.add(ScaffoldMessage.unknownArea(area: area, year: year, nearest: nearest, known: areas), at: nil)
            return nil
        }
        guard YAMLText.isLine(title) else {
            report.add(ScaffoldMessage.notATitle, at: nil)
            return nil
        }
        let id = Slug.make(from: title)
        // The same objective may have been written as `.yaml`.
        if let other = folder.objectives(of: area, in: year).first(where: { $0.stem == id }) {
            report.add(ScaffoldMessage.exists(path: other.shownPath), at: nil)
            return nil
        }
        var batch = FileBatch(root: content)
        let order = folder.orderOfNextObjective(of: area, in: year)
        batch.add("\(year)/\(area)/\(id).md", text(order: order, folder.language))
        return batch.create(report: &report)
    }

    private func text(order: Int?, _ language: MessageLanguage) -> String {
        let head = ["---", "title: \(YAMLText.value(title))"] + (order.map { ["order: \($0)"] } ?? [])
        let rest = language.pick(
            en: """
                # A draft is not published. Take the next line away when the objective is ready.
                draft: true
                # To use one of the keys below, take the "# " in front of it away.
                # One sentence that a citizen understands:
                # summary: Building council homes, and letting them.
                # The office that is responsible:
                # responsible_unit: Housing Office
                # What was promised, and later what was reached. Leave `actual` and `result` empty until they are known:
                # indicators:
                #   - name: Homes let to families
                #     id: homes-let
                #     target: "≥ 80"
                #     actual:
                #     result:
                ---
                """,
            it: """
                # Una bozza non viene pubblicata. Togli la riga qui sotto quando la scheda è pronta.
                draft: true
                # Per usare una delle chiavi qui sotto, togli «# » all'inizio della riga.
                # Una frase che un cittadino capisce:
                # summary: Costruire alloggi comunali e assegnarli.
                # L'ufficio responsabile:
                # responsible_unit: Ufficio casa
                # Che cosa si è promesso e poi raggiunto. Finché non si sa, `actual` e `result` restano vuoti:
                # indicators:
                #   - name: Alloggi assegnati alle famiglie
                #     id: alloggi-assegnati
                #     target: "≥ 80"
                #     actual:
                #     result:
                ---
                """)
        return (head + [rest, ""]).joined(separator: "\n")
    }
}
