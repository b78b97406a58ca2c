import Foundation
import Publishing
import ReportModel
import TestSupport
import Testing

@testable import Search

/// The files that the search page loads.
@Suite("Search index")
struct SearchIndexTests {
    /// What the scripts hand over, by the part's name, and the main part.
    private struct Parts {
        var parts: [String: Any] = [:]
        /// The file that each part stands in.
        var files: [String: String] = [:]
        /// The words of each part, by stem and ending.
        private var words: [String: [Substring: [Substring: Substring]]] = [:]

        init(_ index: SearchIndex) throws {
            for file in index.files {
                let text = String(decoding: file.bytes, as: UTF8.self)
                for line in text.split(separator: "\n") where line.hasPrefix("sitegen.part(") {
                    let name = try #require(line.split(separator: "\"").dropFirst().first)
                    let value = line.dropFirst("sitegen.part(\"\(name)\",".count).dropLast(");".count)
                    parts[String(name)] = try JSONSerialization.jsonObject(
                        with: Data(value.utf8), options: .fragmentsAllowed)
                    files[String(name)] = file.path.text
                    guard name.hasPrefix("t"), let text = parts[String(name)] as? String else { continue }
                    words[String(name)] = Self.words(of: text)
                }
            }
        }

        func text(_ name: String) throws -> String {
            try #require((parts["main"] as? [String: Any])?[name] as? String)
        }

        /// Where the shards of a list begin, as the main part says.
        func labels(_ name: String) throws -> [String] {
            try text(name).split(separator: " ").map { String($0.prefix { $0 != "*" }) }
        }

        /// The words of the shard that would have a stem, by stem and ending.
        func words(at stem: String) throws -> [Substring: [Substring: Substring]] {
            let shard = try labels("terms").lastIndex {
                $0.utf16.elementsEqual(stem.utf16) || $0.utf16.lexicographicallyPrecedes(stem.utf16)
            }
            return words["t\(shard ?? 0)"] ?? [:]
        }

        private static func words(of text: String) -> [Substring: [Substring: Substring]] {
            let lines = text.split(separator: ";").map { line in
                let fields = line.split(separator: " ")
                let forms = fields.dropFirst().map { $0.split(separator: ":", omittingEmptySubsequences: false) }
                return (fields[0], Dictionary(uniqueKeysWithValues: forms.map { ($0[0], $0[1]) }))
            }
            return Dictionary(uniqueKeysWithValues: lines)
        }

        /// Where a word stands, looked up as the page does it, as four times the document's number plus the place.
        func postings(of word: String) throws -> [Int]? {
            var word = word
            let length = word.withUTF8 { SearchStemmer().length(of: $0) }
            let stem = String(decoding: word.utf8.prefix(length), as: UTF8.self)
            let ending = Substring(decoding: word.utf8.dropFirst(length), as: UTF8.self)
            return try words(at: stem)[Substring(stem)]?[ending].map(decode)
        }

        private func decode(_ text: Substring) -> [Int] {
            let digits = Array(SearchVocabulary.digits.utf8)
            var (documents, document, number) = ([Int](), -1, 0)
            for digit in text.utf8 {
                let value = digits.firstIndex(of: digit) ?? 0
                number = number << 5 | value & 31
                guard value < 32 else { continue }
                document += number >> 2
                documents.append(document << 2 | number & 3)
                number = 0
            }
            return documents
        }

        func record(_ number: Int) throws -> [Any] {
            var first = 0
            for (shard, count) in try labels("documents").compactMap(Int.init).enumerated() {
                if number < first + count {
                    return try #require(parts["d\(shard)"] as? [[Any]])[number - first]
                }
                first += count
            }
            return []
        }
    }

    private func document(_ title: String, _ html: String = "", indicators: [Indicator] = []) -> SearchDocument {
        SearchDocument(
            kind: .page, title: title, address: "page.html", indicators: indicators, html: html)
    }

    private func indicator(_ id: String, _ name: String) throws -> Indicator {
        Indicator(id: id, name: name, figures: try IndicatorFigures(target: nil, actual: nil))
    }

    /// Documents with many different words, some of them in letters of three bytes.
    private func many() throws -> [SearchDocument] {
        try (0..<1100).map { number in
            document(
                "Title\(number)", "<p>w\(number * 7) common 漢字\(number) \u{FB01}\(number)</p>",
                indicators: [try indicator("i-\(number)", "Indicator\(number)")])
        }
    }

    @Test("a small site has one file with everything in it")
    func small() throws {
        let index = SearchIndex([document("Scuola", "<p>due tre</p>")])
        #expect(index.files.map(\.path) == [index.main])
        let parts = try Parts(index)
        #expect(parts.parts.keys.sorted() == ["d0", "main", "t0"])
        #expect(try parts.text("termsFiles").isEmpty && parts.text("wordsFile").isEmpty)
        #expect(try parts.postings(of: "due") == [0])
        #expect(try parts.postings(of: "scuola") == [3])
        #expect(try parts.postings(of: "quattro") == nil)
    }

    @Test("a large site is cut into files of a bounded size, which the main one names")
    func large() throws {
        let sizes = SearchIndex.Sizes(words: 2500, documents: 2000, vocabulary: 1500, inline: 5000)
        let index = SearchIndex(try many(), sizes: sizes)
        let parts = try Parts(index)
        let paths = Set(index.files.map(\.path.text))
        #expect(paths.count == index.files.count)
        #expect(index.files.last?.path == index.main)
        for (list, letter, limit) in [("terms", "t", sizes.words), ("documents", "d", sizes.documents)] {
            let labels = try parts.labels(list)
            #expect(labels.count > 5)
            let digests = Array(try parts.text(list + "Files"))
            #expect(digests.count == 7 * labels.count)
            for (number, label) in labels.enumerated() {
                let digest = String(digests[7 * number..<7 * (number + 1)])
                let path = "assets/search.\(letter)\(number).\(digest).js"
                #expect(parts.files["\(letter)\(number)"] == path)
                let file = try #require(index.files.first { $0.path.text == path })
                #expect(file.bytes.count < limit + 50 || "common".hasPrefix(label))
            }
        }
        #expect(parts.files["words"] == "assets/search.words.\(try parts.text("wordsFile")).js")
        let words = try #require(parts.parts["words"] as? String)
        #expect(words.hasPrefix("common") && words.utf8.count < sizes.vocabulary)
    }

    /// One that has nearly every word: a search leaves it for the last.
    @Test("a shard with one word only says how large it is")
    func largeWord() throws {
        let index = SearchIndex(try many(), sizes: .init(words: 512, documents: 2000, vocabulary: 100, inline: 0))
        let labels = try Parts(index).text("terms").split(separator: " ")
        #expect(labels.contains { $0.hasPrefix("c") && $0.hasSuffix("*1") })
    }

    @Test(
        "every word is found in the shard of its range, in every document that has it", arguments: [300, 1000, 1 << 20])
    func findable(_ shardSize: Int) throws {
        let documents = try many()
        let parts = try Parts(SearchIndex(documents, sizes: .init(words: shardSize, documents: shardSize, inline: 0)))
        for (number, document) in documents.enumerated() {
            let text = number * 4
            #expect(try parts.postings(of: "title\(number)") == [text + SearchDocument.Place.title.rawValue])
            #expect(try parts.postings(of: "indicator\(number)") == [text + SearchDocument.Place.indicator.rawValue])
            #expect(try parts.postings(of: "漢字\(number)") == [text])
            #expect(try parts.postings(of: "\u{FB01}\(number)") == [text])
            #expect(try parts.record(number)[1] as? String == document.title)
        }
        #expect(try parts.postings(of: "common") == documents.indices.map { $0 * 4 })
    }

    @Test("the forms of a word that is nearly everywhere are one list")
    func union() throws {
        let documents = (0..<40).map { number in
            document(number % 2 == 0 ? "casa" : "x", "<p>\(number % 3 == 0 ? "casa" : "case")</p>")
        }
        let small = try Parts(SearchIndex(documents, sizes: .init(words: 30)))
        #expect(try small.words(at: "cas")["cas"]?.keys.sorted() == [""])
        #expect(try small.postings(of: "cas") == (0..<40).map { $0 * 4 + ($0 % 2 == 0 ? 3 : 0) })
        let large = try Parts(SearchIndex(documents))
        #expect(try large.words(at: "cas")["cas"]?.keys.sorted() == ["a", "e"])
    }

    @Test("a word counts where it stands best")
    func places() throws {
        let all = SearchDocument(
            kind: .page, title: "Casa", address: "page.html", summary: "Casa e scuola verde",
            indicators: [try indicator("a", "Scuola e casa")], texts: ["prato"],
            html: "<p>casa scuola verde bosco</p>")
        let parts = try Parts(SearchIndex([document("Altro"), all]))
        #expect(try parts.postings(of: "casa") == [4 + 3])
        #expect(try parts.postings(of: "scuola") == [4 + 2])
        #expect(try parts.postings(of: "verde") == [4 + 1])
        #expect(try parts.postings(of: "bosco") == [4 + 0])
        #expect(try parts.postings(of: "prato") == [4 + 0])
    }

    @Test("a site without words has an index, too")
    func empty() throws {
        #expect(try Parts(SearchIndex([])).labels("terms").isEmpty)
        #expect(try Parts(SearchIndex([document("–")])).labels("documents") == ["1"])
    }

    @Test("titles cannot break out of the script")
    func escaping() throws {
        let title = "</script><!-- \"quoted\" \\ \u{2028}\u{2029}\u{7}\u{7F}\t 'x' 漢 \u{2027}"
        let index = SearchIndex([document(title)])
        let text = String(decoding: try #require(index.files.first).bytes, as: UTF8.self)
        #expect(!text.contains("<"))
        #expect(!text.unicodeScalars.contains { ["\u{2028}", "\u{2029}", "\u{7}", "\u{7F}", "\t"].contains($0) })
        #expect(try Parts(index).record(0)[1] as? String == title)
    }

    @Test("the same documents give the same bytes")
    func deterministic() throws {
        let first = SearchIndex(try many(), sizes: .init(words: 1000, documents: 1000, inline: 0))
        let second = SearchIndex(try many(), sizes: .init(words: 1000, documents: 1000, inline: 0))
        #expect(first.files.map(\.path) == second.files.map(\.path))
        #expect(first.files.map(\.bytes) == second.files.map(\.bytes))
    }
}
