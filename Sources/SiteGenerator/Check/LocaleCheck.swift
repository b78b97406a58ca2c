import Content
import Diagnostics
import SiteStructure

/// Compares the words of all languages, and looks for words that no template prints.
struct LocaleCheck {
    private let templates: TemplateFolder

    /// A check of a templates folder.
    init(_ templates: TemplateFolder) {
        self.templates = templates
    }

    /// Reports words that one language lacks, and words that nothing uses.
    ///
    /// - Parameter language: the site's own, whose file was read before: its faults are known.
    func run(language: String, report: inout DiagnosticReport) {
        var locales: [(language: String, source: SourceText, entries: [LocaleReader.Entry])] = []
        for (name, source) in templates.locales.sorted(by: { $0.key < $1.key }) {
            var faults = DiagnosticReport()
            let node = YAMLParser.parse(source, report: &faults)
            if name != language { report.add(contentsOf: faults) }
            guard let node, case .mapping = node.value else { continue }
            var reader = LocaleReader(source: source)
            locales.append((name, source, reader.entries(of: node, at: "").filter(Self.isWord)))
        }
        for locale in locales {
            let known = Set(locale.entries.map(\.key))
            var missing: Set<String> = []
            for other in locales where other.language != locale.language {
                for entry in other.entries where !known.contains(entry.key) && missing.insert(entry.key).inserted {
                    let place = other.source.location(of: entry.keyRange)
                    let note = Diagnostic.Note(CheckMessage.otherString(language: other.language), at: place)
                    let message = CheckMessage.missingString(key: entry.key, language: locale.language)
                    report.add(message, at: SourceLocation(wholeFile: locale.source.path), notes: [note])
                }
            }
        }
        guard let own = locales.first(where: { $0.language == language }) else { return }
        let used = names()
        for entry in own.entries where !Interface.isOwnSection(of: entry.key) && !Self.isUsed(entry.key, used) {
            report.add(CheckMessage.unusedString(key: "t." + entry.key), at: own.source.location(of: entry.keyRange))
        }
    }

    /// The articles before a body's name differ from language to language.
    private static func isWord(_ entry: LocaleReader.Entry) -> Bool { !entry.key.hasPrefix("articles.") }

    /// Whether templates print a word, or go into a section around it.
    private static func isUsed(_ key: String, _ used: Set<String>) -> Bool {
        var name = ("t." + key)[...]
        while true {
            if used.contains(String(name)) { return true }
            guard let dot = name.lastIndex(of: "."), name[..<dot] != "t" else { return false }
            name = name[..<dot]
        }
    }

    /// Every name that begins with `t.` in any tag of any template.
    private func names() -> Set<String> {
        var names: Set<String> = []
        for source in templates.templates.values {
            for part in String(decoding: source.bytes, as: UTF8.self).split(separator: "{{").dropFirst() {
                let name = part.drop { "{#^&$< ".contains($0) }.prefix { !"} ".contains($0) }
                if name.hasPrefix("t.") { names.insert(String(name)) }
            }
        }
        return names
    }
}
