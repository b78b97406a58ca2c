package import Diagnostics
import ReportModel

extension VerdictComparison {
    /// The changes for a person, one a line, and a last line with their number; one line where there are none.
    package func text(in language: MessageLanguage) -> String {
        let name = folder.printable
        guard !changes.isEmpty else {
            return language.pick(
                en: "No verdict or value in \(name) would change. Indicators compared: \(indicators).\n",
                it: "Nessun esito o valore in \(name) cambierebbe. Indicatori confrontati: \(indicators).\n")
        }
        let last = language.pick(
            en: "\(changes.count) \(changes.count == 1 ? "change" : "changes") against \(name), which is as it was.",
            it:
                "\(changes.count) \(changes.count == 1 ? "cambiamento" : "cambiamenti") rispetto a \(name), che è com'era."
        )
        return changes.map { $0.text(in: language) + "\n" }.joined() + last + "\n"
    }
}

extension VerdictChange {
    /// The change in a line: `2020 casa/alloggi #conta-case: status achieved → missed (Content/…:12)`.
    func text(in language: MessageLanguage) -> String {
        let place = location.map { " (\($0.file):\($0.line))" } ?? ""
        return "\(name(language)): \(event(language))\(place)".printable
    }

    private func name(_ language: MessageLanguage) -> String {
        switch subject {
        case .indicator(let year, let area, let objective, let id): "\(year) \(area)/\(objective) #\(id)"
        case .year(let year, let count):
            language.pick(
                en: "\(year), \(count) \(count == 1 ? "indicator" : "indicators")",
                it: "\(year), \(count) \(count == 1 ? "indicatore" : "indicatori")")
        }
    }

    private func event(_ language: MessageLanguage) -> String {
        switch event {
        case .new: language.pick(en: "new, not published yet", it: "nuovo, non ancora pubblicato")
        case .gone: language.pick(en: "published, would be gone", it: "pubblicato, non ci sarebbe più")
        case .changed(let differences): differences.map { $0.text(in: language) }.joined(separator: ", ")
        }
    }
}

extension VerdictChange.ChangedValue {
    /// The values before and after: `status achieved → missed`.
    func text(in language: MessageLanguage) -> String {
        "\(field.words(language)) \(words(old, language)) → \(words(new, language))"
    }

    private func words(_ value: String?, _ language: MessageLanguage) -> String {
        guard let value else { return language.pick(en: "none", it: "niente") }
        return switch field {
        case .status: Status.words(ofCode: value, language)
        case .verification: Verification.words(ofCode: value, language)
        case .asDeclared: value == "yes" ? language.pick(en: "yes", it: "sì") : language.pick(en: "no", it: "no")
        case .target, .actual, .publishedResult: language.quote(value)
        case .indicatorID, .computedValue: value
        }
    }
}
