import Bytes
import Content
import Diagnostics
import ReportModel

/// Reads `synonyms.yaml`: under `synonyms`, a line for each group, with commas between words and phrases.
///
/// Which of them the search takes for the same word is for the search to say: see `SynonymCheck`.
enum SynonymsReader {
    /// The groups of a file; none where there is no file.
    static func read(_ file: ContentFile?, report: inout DiagnosticReport) -> Synonyms {
        guard let file, let document = Document.read(file, report: &report) else { return Synonyms() }
        var fields = FieldReader(document.fields, in: document.source)
        if !fields.has("synonyms") { fields.missing("synonyms") }
        let lines = fields.list("synonyms")
        var groups: [[Synonyms.Synonym]] = []
        var count = 0
        for line in lines {
            let group = words(of: line, &fields)
            count += group.count
            if count > Limit.synonyms.figure {
                fields.report.add(LimitMessage.tooMany(.synonyms), at: document.source.location(of: line.range))
                groups = []
                break
            }
            groups.append(group)
        }
        fields.finish(into: &report)
        return Synonyms(groups: groups.filter { !$0.isEmpty }, origin: document.origin)
    }

    /// The words and phrases of a line; none where something is wrong with it.
    private static func words(of line: YAMLNode, _ fields: inout FieldReader) -> [Synonyms.Synonym] {
        let source = fields.source
        guard case .scalar(let text, let style) = line.value, !text.isEmpty else {
            fields.report.add(
                FieldMessage.wrongType(key: "synonyms", expected: .text), at: source.location(of: line.range))
            return []
        }
        guard fields.passesCharacters(Located(text, line.range)) else { return [] }
        // A plain line is written as it is read, so each word's place is known.
        let isAsTyped = style == .plain && line.range.count == text.utf8.count
        var found: [Synonyms.Synonym] = []
        var offset = line.range.lowerBound
        for piece in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let word = String(decoding: piece, as: UTF8.self).trimmed
            let blanks = piece.prefix { $0 == UInt8(ascii: " ") }.count
            let begin = offset + min(blanks, piece.count)
            let range = isAsTyped ? begin..<begin + word.utf8.count : line.range
            offset += piece.count + 1
            if word.isEmpty {
                fields.report.add(SynonymMessage.missingWord, at: source.location(of: range))
                return []
            }
            if word.unicodeScalars.count > Limit.synonym.figure {
                fields.report.add(LimitMessage.tooLong(key: "synonyms", .synonym), at: source.location(of: range))
                return []
            }
            found.append(Synonyms.Synonym(text: word, location: source.location(of: range)))
        }
        if found.count == 1 {
            fields.report.add(SynonymMessage.alone(word: found[0].text), at: found[0].location)
            return []
        }
        return found
    }
}
