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

        init(_ index: SearchIndex) throws {
            for file in index.files {
                let text = String(decoding: file.bytes, as: UTF8.self)
                for line in text.split(separator: "\n") where line.hasPrefix("sitegen.part(") {
                    let name = try #require(line.split(separator: "\"").dropFirst().first)
                    let value = line.dropFirst("sitegen.part(\"\(name)\",".count).dropLast(");".count)
                    parts[String(name)] = try JSONSerialization.jsonObject(with: Data(value.utf8))
                    files[String(name)] = file.path.text
                }
            }
        }

        func list(_ name: String) throws -> [[Any]] {
            try #require((parts["main"] as? [String: Any])?[name] as? [[Any]])
        }

        /// The postings of a word, looked up as the page does it: in the last shard that begins with it or before it.
        func postings(of word: String) throws -> [Int]? {
            let firsts = try list("terms").compactMap { $0.first as? String }
            let shard = firsts.lastIndex {
                $0.utf16.elementsEqual(word.utf16) || $0.utf16.lexicographicallyPrecedes(word.utf16)
            }
            return (parts["t\(shard ?? 0)"] as? [String: [Int]])?[word]
        }

        func record(_ number: Int) throws -> [Any] {
            let firsts = try list("documents").compactMap { $0.first as? Int }
            let shard = try #require(firsts.lastIndex { $0 <= number })
            let records = try #require(parts["d\(shard)"] as? [[Any]])
            return records[number - firsts[shard]]
        }
    }

    private func document(_ title: String, _ html: String = "", indicators: [Indicator] = []) -> SearchDocument {
        SearchDocument(
            kind: .page, title: title, path: OutputPath("page.html"), indicators: indicators, html: html)
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
        let index = SearchIndex([document("Uno", "<p>due tre</p>")])
        #expect(index.files.map(\.path) == [index.main])
        let parts = try Parts(index)
        #expect(parts.parts.keys.sorted() == ["d0", "main", "t0"])
        #expect(try parts.list("terms").map(\.count) == [1])
        #expect(try parts.postings(of: "due") == [4])
        #expect(try parts.postings(of: "uno") == [7])
        #expect(try parts.postings(of: "quattro") == nil)
    }

    @Test("a large site is cut into files of a bounded size, which the main one names")
    func large() throws {
        let index = SearchIndex(try many(), shardSize: 2500, inlineSize: 5000)
        let parts = try Parts(index)
        let paths = Set(index.files.map(\.path.text))
        #expect(paths.count == index.files.count)
        #expect(index.files.last?.path == index.main)
        for (list, letter) in [("terms", "t"), ("documents", "d")] {
            let shards = try parts.list(list)
            #expect(shards.count > 5)
            for (number, shard) in shards.enumerated() {
                #expect(shard.last as? String == parts.files["\(letter)\(number)"])
            }
        }
        for file in index.files where file.path != index.main { #expect(file.bytes.count < 2600) }
    }

    @Test(
        "every word is found in the shard of its range, in every document that has it", arguments: [300, 1000, 1 << 20])
    func findable(_ shardSize: Int) throws {
        let documents = try many()
        let parts = try Parts(SearchIndex(documents, shardSize: shardSize, inlineSize: 0))
        for (number, document) in documents.enumerated() {
            let text = (number + 1) * 4
            #expect(try parts.postings(of: "title\(number)") == [text + SearchDocument.Place.title.rawValue])
            #expect(try parts.postings(of: "indicator\(number)") == [text + SearchDocument.Place.indicator.rawValue])
            #expect(try parts.postings(of: "漢字\(number)") == [text])
            #expect(try parts.postings(of: "\u{FB01}\(number)") == [text])
            #expect(try parts.record(number)[1] as? String == document.title)
        }
        #expect(try parts.postings(of: "common") == [Int](repeating: 4, count: documents.count))
    }

    @Test("a word counts where it stands best")
    func places() throws {
        let all = SearchDocument(
            kind: .page, title: "Casa", path: OutputPath("page.html"), summary: "Casa e scuola verde",
            indicators: [try indicator("a", "Scuola e casa")], texts: ["prato"],
            html: "<p>casa scuola verde bosco</p>")
        let parts = try Parts(SearchIndex([document("Altro"), all]))
        #expect(try parts.postings(of: "casa") == [8 + 3])
        #expect(try parts.postings(of: "scuola") == [8 + 2])
        #expect(try parts.postings(of: "verde") == [8 + 1])
        #expect(try parts.postings(of: "bosco") == [8 + 0])
        #expect(try parts.postings(of: "prato") == [8 + 0])
        #expect(try parts.record(1)[5] as? [[String]] == [["a", "Scuola e casa"]])
    }

    @Test("a site without words has an index, too")
    func empty() throws {
        #expect(try Parts(SearchIndex([])).list("terms").isEmpty)
        #expect(try Parts(SearchIndex([document("–")])).list("documents").count == 1)
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
        let first = SearchIndex(try many(), shardSize: 1000, inlineSize: 0)
        let second = SearchIndex(try many(), shardSize: 1000, inlineSize: 0)
        #expect(first.files.map(\.path) == second.files.map(\.path))
        #expect(first.files.map(\.bytes) == second.files.map(\.bytes))
    }
}
