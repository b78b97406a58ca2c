import Content
package import Diagnostics
package import ReportModel
package import Templating

/// The interface strings of one language: a file of `Templates/locales`.
///
/// Its sections `lang`, `addresses`, `articles` and `generated` are for Swift code; every other section is for the
/// templates, which see it under `t`.
package final class Interface: Sendable {
    /// The language of the pages, as in `<html lang>`: `it`, or `it-CH`.
    package let lang: String
    private let language: SiteLanguage
    /// The templates' strings: `{{t.nav.skip}}`.
    package let table: TextTable
    /// The strings that Swift code asks for, in the form for one and for any other number, by position of their key.
    private let phrases: [(one: Phrase, other: Phrase)]
    /// The strings under `generated` by key.
    private let texts: [String: String]
    /// What a body's name is put into, by the name's first word: `comune.by` is `dal {name}`, `comune.of` `del {name}`.
    private let articles: [String: String]

    /// Reads the locale file of a language.
    ///
    /// - Parameter dataKeys: the keys, below `generated`, of the texts that describe the open data.
    /// - Returns: `nil` where a string that Swift code uses is missing, anything in the file is no text, or it is in
    ///   another language.
    package convenience init?(
        _ source: SourceText, _ language: SiteLanguage, dataKeys: [String], report: inout DiagnosticReport
    ) {
        guard let yaml = YAMLParser.parse(source, report: &report) else { return nil }
        self.init(yaml: yaml, source: source, language, dataKeys, report: &report)
    }

    private init?(
        yaml: YAMLNode, source: SourceText, _ language: SiteLanguage, _ dataKeys: [String],
        report: inout DiagnosticReport
    ) {
        self.language = language
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
        Self.check(texts, in: sections, dataKeys, &reader)
        lang = Self.lang(language, in: sections, &reader)
        table = TextTable(["t": .table(strings)])
        self.texts = Self.texts(below: "generated", texts)
        phrases = InterfaceKey.allCases.map { key in
            let forms = key.textKeys.map { Phrase(texts[$0]?.text ?? "") }
            return (one: forms[0], other: forms[forms.count - 1])
        }
        articles = Self.texts(below: "articles", texts)
        report.add(contentsOf: reader.report)
        if reader.report.hasErrors { return nil }
    }

    /// A string, each `{name}` in it replaced by its value.
    package func text(_ key: InterfaceKey, _ values: PhraseValues = [:]) -> String {
        phrases[key.position].other.filled(values)
    }

    /// The form of a string that goes with a number, which `{n}` stands for.
    package func count(_ key: InterfaceKey, _ number: Int, _ values: PhraseValues = [:]) -> String {
        let forms = phrases[key.position]
        return (number == 1 ? forms.one : forms.other).filled(values, number: format(number))
    }

    /// A text that describes the open data, by one of the keys that the interface was read with.
    package func text(ofData key: String) -> String { texts[key] ?? "" }

    /// A whole number as the language writes it.
    package func format(_ number: Int) -> String {
        ExactDecimal(Int32(clamping: number)).format(language)
    }

    /// The name of a body that declares something, with the article where one is known for its first word: `dal Comune`.
    func declarant(_ name: String) -> String { self.name(name, in: "by") ?? text(.frontBody, ["name": name]) }

    /// The name of a body whose something is, with the article where one is known for its first word: `del Comune`.
    package func owner(_ name: String) -> String { self.name(name, in: "of") ?? text(.ownerBody, ["name": name]) }

    private func name(_ name: String, in form: String) -> String? {
        let word = name.prefix { !$0.isWhitespace }.lowercased()
        return articles[word + "." + form].map { Phrase($0).filled(["name": name]) }
    }

    /// Whether a text stands in a section that is for Swift code.
    package static func isOwnSection(of key: String) -> Bool {
        sections.contains(String(key.prefix { $0 != "." }))
    }

    private static let sections: Set<String> = ["lang", "addresses", "articles", "generated"]

    /// What the file says of its own language, which must be the one that the file is for.
    private static func lang(
        _ language: SiteLanguage, in sections: [YAMLNode.Entry], _ reader: inout LocaleReader
    ) -> String {
        let table = reader.table(of: sections.filter { $0.key == "lang" })
        guard case .text(let lang) = table.entries["lang"], !lang.isEmpty else {
            reader.add(FieldMessage.missingField(key: "lang"), at: 0..<0)
            return ""
        }
        let code = language.rawValue
        if lang != code, !lang.hasPrefix(code + "-") {
            let range = sections.first { $0.key == "lang" }?.value.range ?? 0..<0
            reader.add(FieldMessage.notAllowed(key: "lang", value: lang, allowed: [code]), at: range)
        }
        return lang
    }

    /// Reports strings that Swift code would miss, and strings that it does not know.
    private static func check(
        _ texts: [String: LocaleReader.Entry], in sections: [YAMLNode.Entry], _ dataKeys: [String],
        _ reader: inout LocaleReader
    ) {
        let known = InterfaceKey.allCases.flatMap(\.textKeys) + dataKeys.map { "generated." + $0 }
        for key in known where texts[key] == nil {
            let section = sections.first { key.hasPrefix($0.key + ".") }
            reader.add(FieldMessage.missingField(key: key), at: section?.keyRange ?? 0..<0)
        }
        let names = Set(known)
        for (key, entry) in texts.sorted(by: { $0.value.range.lowerBound < $1.value.range.lowerBound })
        where !names.contains(key) && !key.hasPrefix("articles.") {
            let nearest = NearestName.suggestion(for: key, among: known)
            reader.add(FieldMessage.unknownKey(key: key, nearest: nearest, known: known), at: entry.keyRange)
        }
        for key in InterfaceKey.allCases.filter(\.isAddress).flatMap(\.textKeys) {
            guard let address = texts[key], !Slug.isValid(address.text) else { continue }
            let slug = Slug.make(from: address.text)
            reader.add(FieldMessage.notAllowed(key: key, value: address.text, allowed: [slug]), at: address.range)
        }
    }

    private static func texts(below section: String, _ entries: [String: LocaleReader.Entry]) -> [String: String] {
        let prefix = section + "."
        let pairs = entries.values.filter { $0.key.hasPrefix(prefix) }
            .map { (String($0.key.dropFirst(prefix.count)), $0.text) }
        return Dictionary(pairs) { first, _ in first }
    }
}
