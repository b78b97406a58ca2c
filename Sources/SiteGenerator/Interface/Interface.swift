import Content
import Diagnostics
import ReportModel
import Templating

/// The interface strings of one language: a file of `Templates/locales`.
///
/// Its sections `lang`, `addresses`, `articles` and `generated` are for Swift code; every other section is for the
/// templates, which see it under `t`.
final class Interface: Sendable {
    /// The language of the pages, as in `<html lang>`: `it`.
    let lang: String
    /// The name of the page with all indicators: `indicatori`.
    let indicatorsName: String
    /// The name of the search page: `cerca`.
    let searchName: String
    /// The names of what belongs to the open data.
    let dataNames: DataNames
    /// The templates' strings: `{{t.nav.skip}}`.
    let table: TextTable
    /// The strings that Swift code asks for, in the form for one and for any other number, by position of their key.
    private let phrases: [(one: Phrase, other: Phrase)]
    /// The strings under `generated` by key.
    private let texts: [String: String]
    /// What a body's name is put into at the beginning of a sentence, by the name's first word: `Il {name}`.
    private let articles: [String: String]

    /// Reads a locale file.
    ///
    /// - Returns: `nil` where a string that Swift code uses is missing, or anything in the file is no text.
    init?(yaml: YAMLNode, source: SourceText, report: inout DiagnosticReport) {
        var reader = LocaleReader(source: source)
        guard case .mapping(let sections) = yaml.value else {
            report.add(YAMLMessage.notAMapping, at: source.location(of: yaml.range))
            return nil
        }
        var texts: [String: LocaleReader.Entry] = [:]
        for section in sections where Self.sections.contains(section.key) && section.key != "lang" {
            for entry in reader.entries(of: section.value, at: section.key) { texts[entry.key] = entry }
        }
        let strings = reader.table(of: sections.filter { !Self.sections.contains($0.key) })
        let languages = reader.table(of: sections.filter { $0.key == "lang" })
        Self.check(texts, in: sections, &reader)
        if case .text(let text) = languages.entries["lang"] { lang = text } else { lang = "" }
        if lang.isEmpty { reader.add(.missingField(key: "lang"), at: 0..<0) }
        indicatorsName = texts[Self.indicatorsAddress]?.text ?? ""
        searchName = texts[Self.searchAddress]?.text ?? ""
        dataNames = DataNames { texts[$0]?.text ?? "" }
        table = TextTable(["t": .table(strings)])
        let generated = Self.texts(below: "generated", texts)
        self.texts = generated
        phrases = InterfaceKey.allCases.map { key in
            let forms = key.textKeys.map { Phrase(generated[$0] ?? "") }
            return (one: forms[0], other: forms[forms.count - 1])
        }
        articles = Self.texts(below: "articles", texts)
        report.add(contentsOf: reader.report)
        if reader.report.hasErrors { return nil }
    }

    /// A string, each `{name}` in it replaced by its value.
    func text(_ key: InterfaceKey, _ values: PhraseValues = [:]) -> String {
        phrases[key.position].other.filled(values)
    }

    /// The form of a string that goes with a number, which `{n}` stands for.
    func count(_ key: InterfaceKey, _ number: Int, _ values: PhraseValues = [:]) -> String {
        let forms = phrases[key.position]
        return (number == 1 ? forms.one : forms.other).filled(values, number: format(number))
    }

    /// What a column of the data files holds.
    func text(_ column: IndicatorColumn) -> String { texts[column.textKey] ?? "" }

    /// What a member of an indicator in the JSON holds that is no column.
    func text(member name: String) -> String { texts[IndicatorsSchema.textKey(name)] ?? "" }

    /// A whole number as the language writes it.
    func format(_ number: Int) -> String {
        ExactDecimal(Int32(clamping: number)).format(FigureLanguage(rawValue: lang) ?? .english)
    }

    /// The name of a body at the beginning of a sentence, with the article where one is known for its first word.
    func subject(_ name: String) -> String {
        let word = name.prefix { !$0.isWhitespace }.lowercased()
        return articles[word].map { Phrase($0).filled(["name": name]) } ?? name
    }

    /// Whether a text stands in a section that is for Swift code.
    static func isOwnSection(of key: String) -> Bool {
        sections.contains(String(key.prefix { $0 != "." }))
    }

    private static let sections: Set<String> = ["lang", "addresses", "articles", "generated"]
    private static let indicatorsAddress = "addresses.indicators"
    private static let searchAddress = "addresses.search"
    private static let addresses = [indicatorsAddress, searchAddress] + DataNames.keys

    /// Reports strings that Swift code would miss, and strings that it does not know.
    private static func check(
        _ texts: [String: LocaleReader.Entry], in sections: [YAMLNode.Entry], _ reader: inout LocaleReader
    ) {
        let dataKeys = IndicatorColumn.allCases.map(\.textKey) + IndicatorsSchema.textKeys
        let keys = InterfaceKey.allCases.flatMap(\.textKeys) + dataKeys
        let known = keys.map { "generated." + $0 } + addresses
        for key in known where texts[key] == nil {
            let section = sections.first { key.hasPrefix($0.key + ".") }
            reader.add(.missingField(key: key), at: section?.keyRange ?? 0..<0)
        }
        let names = Set(known)
        for (key, entry) in texts.sorted(by: { $0.value.range.lowerBound < $1.value.range.lowerBound })
        where !names.contains(key) && !key.hasPrefix("articles.") {
            let nearest = NearestName.suggestion(for: key, among: known)
            reader.add(.unknownKey(key: key, nearest: nearest, known: known), at: entry.keyRange)
        }
        for key in addresses {
            guard let address = texts[key], !Slug.isValid(address.text) else { continue }
            let slug = Slug.make(from: address.text)
            reader.add(.notAllowed(key: key, value: address.text, allowed: [slug]), at: address.range)
        }
    }

    private static func texts(below section: String, _ entries: [String: LocaleReader.Entry]) -> [String: String] {
        let prefix = section + "."
        let pairs = entries.values.filter { $0.key.hasPrefix(prefix) }
            .map { (String($0.key.dropFirst(prefix.count)), $0.text) }
        return Dictionary(pairs) { first, _ in first }
    }
}
