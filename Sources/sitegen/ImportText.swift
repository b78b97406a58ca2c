import Diagnostics
import ReportModel
import SpreadsheetImport

/// The lines at the end of an import that a person likes to read.
struct ImportText {
    private let plan: ImportPlan
    private let file: String
    private let isDryRun: Bool
    /// How many files are named; of more, the diff tells.
    private static let nameLimit = 12

    /// The summary of an import.
    init(_ plan: ImportPlan, file: String, isDryRun: Bool) {
        self.plan = plan
        self.file = file
        self.isDryRun = isDryRun
    }

    /// What a step of an import counts.
    static func name(of step: ImportProgress.Step, in language: MessageLanguage) -> String {
        switch step {
        case .reading: language.pick(en: "rows read", it: "righe lette")
        case .checking: language.pick(en: "objectives checked", it: "obiettivi controllati")
        case .writing: language.pick(en: "files written", it: "file scritti")
        }
    }

    /// What was found out about the spreadsheet, and what became of it.
    func text(in language: MessageLanguage) -> String {
        let (changed, created) = (plan.changed.count, plan.created.count)
        var lines = [
            language.pick(
                en: "\(file): \(plan.rows) rows; \(plan.encoding)\(separator(in: language)), "
                    + "decimals with “\(plan.decimalMark)”\(evidence(in: language))",
                it: "\(file): \(plan.rows) righe; \(plan.encoding)\(separator(in: language)), "
                    + "decimali con «\(plan.decimalMark)»\(evidence(in: language))"
            ),
            language.pick(
                en: "  files: \(changed) changed, \(created) created, \(plan.unchanged) unchanged",
                it: "  file: cambiati \(changed), creati \(created), invariati \(plan.unchanged)"
            ),
        ]
        if !plan.ignoredColumns.isEmpty {
            let names = plan.ignoredColumns.joined(separator: ", ")
            lines.append("  " + language.pick(en: "not read: \(names)", it: "colonne non lette: \(names)"))
        }
        lines += plan.remarks.map { "  " + $0.text(in: language) }
        lines += values(in: language)
        if !plan.missing.isEmpty {
            let shown = Self.listed(plan.missing, in: language)
            lines.append(
                "  "
                    + language.pick(
                        en: "not in the sheet, unchanged: \(shown)", it: "non nel foglio, invariati: \(shown)"))
        }
        let named = plan.changed.map { "  ~ \($0)" } + plan.created.map { "  + \($0)" }
        lines += named.prefix(Self.nameLimit)
        let rest = named.count - Self.nameLimit
        if rest > 0 { lines.append("  " + language.pick(en: "… and \(rest) more", it: "… e altri \(rest)")) }
        if isDryRun {
            lines.append(
                language.pick(
                    en: "Nothing was written: this was a trial (--dry-run).",
                    it: "Non è stato scritto niente: era una prova (--dry-run)."))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What changes, as a colleague would say it.
    private func values(in language: MessageLanguage) -> [String] {
        let shown = plan.values.prefix(Self.nameLimit).map { change in
            let heading = change.column.heading(language == .italian ? .italian : .english) ?? change.column.rawValue
            let was = change.was.map { "\(Self.short($0)) → " } ?? ""
            return "  \(Self.short(change.name)): \(heading) \(was)\(Self.short(change.now))"
        }
        let more = plan.values.count - shown.count
        return shown
            + (more > 0 ? ["  " + language.pick(en: "… and \(more) values more", it: "… e altri \(more) valori")] : [])
    }

    private static func listed(_ names: [String], in language: MessageLanguage) -> String {
        let shown = names.prefix(6).map(short).joined(separator: "; ")
        let more = names.count - 6
        return more > 0 ? shown + language.pick(en: " and \(more) more", it: " e altri \(more)") : shown
    }

    /// A text on one line, cut where it is long.
    private static func short(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > 60 || line.count < text.count ? line.prefix(60) + "…" : line
    }

    private func separator(in language: MessageLanguage) -> String {
        guard let separator = plan.separator else { return "" }
        return separator == "\t"
            ? language.pick(en: ", separated by tabs", it: ", separati da tabulatori")
            : language.pick(en: ", separator “\(separator)”", it: ", separatore «\(separator)»")
    }

    /// What the decimal mark was decided from.
    private func evidence(in language: MessageLanguage) -> String {
        switch plan.decimalEvidence {
        case .given: language.pick(en: ", as --decimal says", it: ", come dice --decimal")
        case .cell(let name, let text): language.pick(en: ", as in \(name): \(text)", it: ", come in \(name): \(text)")
        case .none: language.pick(en: ", as in the site: no cell tells", it: ", come nel sito: nessuna cella lo dice")
        }
    }
}
