/// Cuts the endings off words, so that `alloggio` finds `alloggi` and `delivered` finds `delivery`.
///
/// Light on purpose: what is left over is always the beginning of the word, so that all forms of a word stand together
/// in the index. The endings are Italian and English ones at once: most sites have words of both. The index carries
/// them (``table``), and the search page cuts by the same three steps:
///
/// 1. The longest ending of the table is cut off that leaves as many letters as it must.
/// 2. An `i` at the end goes, where three letters stay: `alloggio` and `alloggi`, `avviato` and `avvio`.
/// 3. An `h` at the end goes after `c` and `g`, where three letters stay: `larghi` and `largo`.
///
/// Only words of four letters and more, from `a` to `z` alone, are cut.
package struct SearchStemmer: Sendable {
    /// Endings, and how many letters must be left, the longest first.
    private static let endings: [(text: String, least: Int)] = [
        ("atrice", 4), ("atrici", 4), ("azione", 4), ("azioni", 4), ("amento", 3), ("amenti", 3), ("imento", 4),
        ("imenti", 4), ("atore", 4), ("atori", 4), ("ario", 4), ("aria", 4), ("arie", 4), ("ando", 4), ("endo", 4),
        ("are", 3), ("ire", 4), ("ari", 4), ("ato", 3), ("ata", 3), ("ati", 3), ("ate", 3), ("ing", 4), ("ies", 3),
        ("ed", 4), ("es", 3), ("a", 3), ("e", 3), ("i", 3), ("o", 3), ("y", 3), ("s", 3),
    ]

    /// The endings as the search page reads them: `atrice4 atrici4 …`.
    static var table: String { endings.map { "\($0.text)\($0.least)" }.joined(separator: " ") }

    private let endings = Self.endings.map { (bytes: Array($0.text.utf8), least: $0.least) }

    /// How many bytes of a folded word are its stem.
    func length(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard word.count > Self.least, word.allSatisfy({ letters.contains($0) }) else { return word.count }
        var length = word.count
        if let ending = endings.first(where: { Self.ends(word, with: $0.bytes, after: $0.least) }) {
            length -= ending.bytes.count
        }
        if length > Self.least, word[length - 1] == UInt8(ascii: "i") { length -= 1 }
        let isHard = length > Self.least && [UInt8(ascii: "c"), UInt8(ascii: "g")].contains(word[length - 2])
        if isHard, word[length - 1] == UInt8(ascii: "h") { length -= 1 }
        return length
    }

    /// How many letters a word keeps at least.
    private static let least = 3

    private static func ends(_ word: UnsafeBufferPointer<UInt8>, with ending: [UInt8], after least: Int) -> Bool {
        word.count - ending.count >= least && word.suffix(ending.count).elementsEqual(ending)
    }
}
