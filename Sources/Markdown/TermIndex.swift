import Bytes

/// Words that are explained elsewhere, to be linked where they first occur in a text: the terms of a glossary.
///
/// A term is found as it is typed, by bytes and as whole words. One of several words, or of eight letters and more, is
/// also found with a small letter at its beginning: `Task force` in “una task force”, but `Target` not in “target”.
package struct TermIndex: Equatable, Sendable {
    /// The terms by their first word, the longest first.
    private var terms: [ArraySlice<UInt8>: [Term]] = [:]
    /// The anchors of the terms, by number.
    private var anchors: [String] = []

    /// A way to write a term.
    private struct Term: Equatable {
        let bytes: [UInt8]
        let number: Int
    }

    /// Where a term stands in a text.
    package struct Match: Equatable, Sendable {
        /// The bytes of the text.
        package let range: Range<Int>
        /// Which term it is.
        package let number: Int
    }

    /// How many letters a single word needs to be found with a small letter at its beginning.
    private static let longWord = 8
    /// How many bytes a term needs: shorter ones are too often something else.
    private static let shortest = 3

    /// The terms that headings explain, each with its anchor. A heading may name several: `Area B, Area C`; what
    /// stands in brackets tells terms apart and is no part of them: `Erp (alloggi)`. What two headings name is linked
    /// by neither.
    package init(_ headings: [(text: String, anchor: String)]) {
        var numbers: [[UInt8]: Int?] = [:]
        for (number, heading) in headings.enumerated() {
            anchors.append(heading.anchor)
            for name in heading.text.prefix(while: { $0 != "(" }).split(separator: ", ") {
                let bytes = Array(name.utf8).trimmed
                guard bytes.count >= Self.shortest, bytes.contains(where: \.isLetter), bytes.last != UInt8(ascii: ".")
                else { continue }
                for way in Self.ways(bytes) {
                    let known = numbers[way] ?? number
                    numbers[way] = .some(known == number ? number : nil)
                }
            }
        }
        for case (let bytes, let number?) in numbers {
            terms[bytes[..<bytes.endOfWord(from: 0)], default: []].append(Term(bytes: bytes, number: number))
        }
        for word in terms.keys { terms[word]?.sort { ($1.bytes.count, $0.number) < ($0.bytes.count, $1.number) } }
    }

    /// Whether there are none.
    package var isEmpty: Bool { terms.isEmpty }

    /// The anchor of a term.
    package func anchor(_ number: Int) -> String { anchors[number] }

    /// Where terms stand in a text, in its order, none of them that was seen before.
    ///
    /// - Parameter seen: the terms that were seen; those found are added.
    package func matches(in text: some Collection<UInt8>, seen: inout Set<Int>) -> [Match] {
        let bytes = Array(text)
        var matches: [Match] = []
        var index = 0
        while index < bytes.count {
            guard bytes.isInWord(index) else {
                index += 1
                continue
            }
            let end = bytes.endOfWord(from: index)
            let term = terms[bytes[index..<end]]?.first {
                bytes[index...].starts(with: $0.bytes) && !bytes.isInWord(index + $0.bytes.count)
            }
            if let term, seen.insert(term.number).inserted {
                matches.append(Match(range: index..<(index + term.bytes.count), number: term.number))
                index += term.bytes.count
            } else {
                index = end
            }
        }
        return matches
    }

    /// How a term may be written.
    private static func ways(_ bytes: [UInt8]) -> [[UInt8]] {
        let isLong = bytes.contains(UInt8(ascii: " ")) || bytes.count >= longWord
        let isCapital = bytes[0].isCapital && bytes.count > 1 && !bytes[1].isCapital && bytes[1].isLetter
        return isLong && isCapital ? [bytes, [bytes[0] | 0x20] + bytes[1...]] : [bytes]
    }
}

extension UInt8 {
    /// Whether it is an ASCII letter.
    fileprivate var isLetter: Bool { isCapital || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    /// Whether it is an ASCII capital.
    fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}

extension [UInt8] {
    /// The bytes without blanks at both ends.
    fileprivate var trimmed: [UInt8] {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") }
        let rest = drop(while: isBlank)
        return Array(rest[..<(rest.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? rest.startIndex)])
    }

    /// Whether a word goes on at `index`: letters and digits, but no dashes and quotation marks.
    fileprivate func isInWord(_ index: Int) -> Bool {
        guard index < count else { return false }
        let byte = self[index]
        if byte < 0x80 { return byte.isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        // The last bytes of a character belong to its first.
        var start = index
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        let isPunctuation = self[start] == 0xE2 && start + 1 < count && self[start + 1] == 0x80
        // Signs below À: no-break space, «, » and the like; but ª and º end words.
        let isSign = self[start] == 0xC2 && start + 1 < count && self[start + 1] != 0xAA && self[start + 1] != 0xBA
        return !isPunctuation && !isSign
    }

    /// Where the word that `start` stands in ends.
    fileprivate func endOfWord(from start: Int) -> Int {
        var end = start
        while isInWord(end) { end += 1 }
        return end
    }
}
