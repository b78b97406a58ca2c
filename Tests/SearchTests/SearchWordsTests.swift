import Foundation
import TestSupport
import Testing

@testable import Search

/// How texts become words that can be found.
@Suite("Words of the search index")
struct SearchWordsTests {
    private struct Vector: Decodable {
        let text: String
        let words: [String]
    }

    private func words(_ text: String, isHTML: Bool = false) -> [String] {
        let tokenizer = SearchTokenizer()
        var words: [String] = []
        tokenizer.words(in: text, isHTML: isHTML) { words.append(String(decoding: $0.bytes, as: UTF8.self)) }
        return words
    }

    /// `sitegen.words` of `assets/site.js` is to give the same for the same texts.
    @Test("letters lose capitals and accents, all else separates")
    func vectors() throws {
        let data = try Data(contentsOf: fixtures.appendingPathComponent("search-words.json"))
        let vectors = try JSONDecoder().decode([Vector].self, from: data)
        #expect(vectors.count > 15)
        for vector in vectors {
            #expect(
                words(vector.text).map { Array($0.unicodeScalars) } == vector.words.map { Array($0.unicodeScalars) },
                "\(vector.text)")
        }
    }

    /// `sitegen.stem` of `assets/find.js` is to give the same for the same words.
    @Test("endings are cut off")
    func stems() throws {
        let data = try Data(contentsOf: fixtures.appendingPathComponent("search-stems.json"))
        let stems = try JSONDecoder().decode([String: String].self, from: data)
        #expect(stems.count > 50)
        for (word, stem) in stems {
            let length = Array(word.utf8).withUnsafeBufferPointer { SearchStemmer().length(of: $0) }
            #expect(Array(word.utf8.prefix(length)) == Array(stem.utf8), "\(word)")
        }
    }

    @Test("every Latin letter is folded as Foundation decomposes it")
    func table() {
        let special: [Character: String] = [
            "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i",
        ]
        for value in Array(UInt32(0xC0)...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(value), value != 0xD7, value != 0xF7 else { continue }
            let lower = scalar.properties.lowercaseMapping
            let isOfTable = lower.unicodeScalars.allSatisfy { (0xC0...0x24F).contains($0.value) || $0.value >= 0x1E00 }
            let plain = isOfTable ? lower.decomposedStringWithCanonicalMapping : lower
            let letters = plain.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
            let expected = letters.map { special[Character($0)] ?? String($0) }.joined()
            #expect(words("xx" + String(scalar)) == ["xx" + expected], "U+\(String(value, radix: 16))")
        }
    }

    @Test("tags are no text; those of emphasis and links do not separate")
    func html() {
        let html = """
            <h2 id="uno-due">Uno</h2><p>pre<strong>fis</strong>so <a href="x.html?a=b&amp;c">li<em>nk</em></a>s<br />R&amp;Dev \
            &lt;tag&gt; &quot;qui&quot;</p><ul><li>ab</li><li>cd</li></ul><img src="y.png" alt="no" />
            """
        #expect(words(html, isHTML: true) == ["uno", "prefisso", "links", "dev", "tag", "qui", "ab", "cd"])
        #expect(words("<p>aperto", isHTML: true) == ["aperto"])
        #expect(words("fine <p", isHTML: true) == ["fine"])
        #expect(words("fine &amp", isHTML: true) == ["fine"])
        #expect(words("a<b>cd&amp;") == ["cd", "amp"])
    }

    @Test("words may become longer than they were typed", arguments: ["Ⱥ", "Ⱦ", "ß", "æ", "Å", "ĳ", "ﬁ"])
    func growingWords(_ letter: String) {
        let folded = words(letter + letter).joined()
        #expect(folded.utf8.count >= 2)
        #expect(words(String(repeating: letter, count: 5000)) == [String(repeating: folded, count: 2500)])
    }

    @Test("a word has one number, however many there are")
    func table10000() {
        var table = TermTable()
        let words = (0..<10_000).map { Array("\(["w", "è", "7", "a"][$0 % 4])\($0)".utf8) }
        for (number, word) in words.enumerated() {
            #expect(word.withUnsafeBufferPointer { table.number(of: SearchWord($0)) } == number)
        }
        for (number, word) in words.enumerated() {
            #expect(word.withUnsafeBufferPointer { table.number(of: SearchWord($0)) } == number)
        }
        #expect(table.count == words.count)
        let whole = table.byFirstByte.map { $0.map { SearchStem(term: $0, length: table[$0].count) } }
        let sorted = whole.flatMap { table.sorted($0) }.map { Array(table[$0.term]) }
        #expect(sorted == words.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test("forms of one word stand together, in the order of stems")
    func order() {
        var table = TermTable()
        let words = ["casco", "casa", "cas", "case", "casi", "cash"]
        let stems = words.map { word in
            Array(word.utf8).withUnsafeBufferPointer { bytes in
                SearchStem(term: table.number(of: SearchWord(bytes)), length: SearchStemmer().length(of: bytes))
            }
        }
        let sorted = table.sorted(stems).map { String(decoding: table[$0.term], as: UTF8.self) }
        #expect(sorted == ["cas", "casa", "case", "casi", "casco", "cash"])
        #expect(table.haveOneStem(stems[1], stems[3]) && !table.haveOneStem(stems[0], stems[5]))
    }
}

/// Groups of words that mean the same.
@Suite("Words that mean the same")
struct SearchGroupTests {
    private func document(_ title: String, _ html: String, tags: [SearchDocument.Tag] = []) -> SearchDocument {
        SearchDocument(kind: .page, title: title, address: "page.html", tags: tags, html: html)
    }

    /// The groups of each document.
    private func groups(_ documents: [SearchDocument], _ groups: [SearchGroup]) -> [Set<Int>] {
        let terms = SearchTerms(documents[...], SearchGroups(groups))
        var found = [Set<Int>](repeating: [], count: documents.count)
        for term in 0..<terms.table.count {
            let word = String(decoding: terms.table[term], as: UTF8.self)
            guard word.hasPrefix("="), let group = Int(word.dropFirst()) else { continue }
            for posting in terms.postings(of: term) { found[Int(posting >> 2)].insert(group) }
        }
        return found
    }

    @Test("a text belongs to a group by any form of a word, and by a phrase whose words follow each other")
    func inTexts() {
        let synonyms = [
            SearchGroup(["casa", "alloggi Erp", "case popolari"], isInTexts: true),
            SearchGroup(["polizia locale", "vigili"], isInTexts: true),
            SearchGroup(["scuole dell'infanzia", "asili"], isInTexts: true),
        ]
        let documents = [
            document("Le case", ""), document("A", "<p>un <em>alloggio</em> erp</p>"),
            document("Alloggi", "<p>erp</p>"),
            document("A", "<p>la Polizia Locale, i Vigili</p>"), document("A", "<p>polizia davvero locale</p>"),
            document("A", "<p>scuola d'infanzia</p>"), document("A", "<p>polizia. la</p><p>locale</p>"),
        ]
        #expect(groups(documents, synonyms) == [[0], [0], [], [1], [], [2], [1]])
    }

    @Test("a status is of those who say so, not of those whose texts have its words")
    func tags() {
        let status = SearchGroup(["non raggiunto", "in corso"], isInTexts: false)
        let documents = [
            document("Non raggiunto", ""),
            document("A", "", tags: [.init(group: 0, place: .indicator)]),
        ]
        #expect(groups(documents, [status]) == [[], [0]])
        // Without `in`, it is another word.
        #expect(SearchGroups([status]).phrases.map(\.text) == ["non raggiunt", "in cors"])
    }

    @Test("words that nothing is looked for by are no phrase")
    func empty() {
        for phrase in ["della", "e", "…"] { #expect(SearchGroup.key(of: phrase) == nil) }
        #expect(SearchGroup.key(of: "Le Case popolari") == "cas popol")
    }
}
