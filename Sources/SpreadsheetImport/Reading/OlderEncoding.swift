/// Encodings that spreadsheets still offer for “CSV” and that nothing in a file tells from Windows-1252.
package enum OlderEncoding: String, CaseIterable, Sendable {
    /// “CSV (MS-DOS)”.
    case codePage850 = "ms-dos"
    /// “CSV (Macintosh)”.
    case macintosh = "macintosh"

    /// What spreadsheet programs call it where they save.
    var shownName: String {
        switch self {
        case .codePage850: "CSV (MS-DOS)"
        case .macintosh: "CSV (Macintosh)"
        }
    }

    /// The text as UTF-8; every byte stands for a character.
    func decode(_ bytes: [UInt8]) -> [UInt8] {
        let upper = upper.map { Array(String($0).utf8) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            if byte < 0x80 { result.append(byte) } else { result += upper[Int(byte) - 0x80] }
        }
        return result
    }

    /// The encoding in which a word that was read as Windows-1252 is one of a language written here, and that word;
    /// `nil` where none is, or two are alike.
    static func guess(_ word: String) -> (encoding: OlderEncoding, word: String)? {
        let readings = allCases.compactMap { encoding in encoding.reading(word).map { (encoding, $0.word, $0.rank) } }
        guard let best = readings.map(\.2).min() else { return nil }
        let found = readings.filter { $0.2 == best }
        return found.count == 1 ? (found[0].0, found[0].1) : nil
    }

    /// The word in this encoding, and how far its letters are from Italian; `nil` where they are of no word.
    private func reading(_ word: String) -> (word: String, rank: Int)? {
        var scalars = String.UnicodeScalarView()
        var rank = 0
        for scalar in word.unicodeScalars {
            guard let byte = Windows1252.byte(of: scalar) else { return nil }
            let read = byte < 0x80 ? scalar : upper[Int(byte) - 0x80]
            if byte >= 0x80 {
                guard let place = Self.usual.firstIndex(where: { $0.contains(read) }) else { return nil }
                rank = max(rank, place)
            }
            if read.properties.isUppercase, scalars.last?.properties.isLowercase == true { return nil }
            scalars.append(read)
        }
        return (String(scalars), rank)
    }

    /// Letters and signs of Italian, then those of its neighbours.
    private static let usual = ["àèéìòùÀÈÉÌÒÙ°€’“”«»–…£§\u{A0}", "âêîôûçëïäöüÂÊÎÔÛÇ•²³½"].map { $0.unicodeScalars }

    /// What stands at 0x80…0xFF.
    private var upper: [Unicode.Scalar] {
        switch self {
        case .codePage850: Self.upper850
        case .macintosh: Self.upperMacintosh
        }
    }

    private static let upper850 = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
            + "ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)

    private static let upperMacintosh = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ"
            + "–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
}
