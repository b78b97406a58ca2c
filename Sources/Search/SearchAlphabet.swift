/// How search sees letters, the same here and in `assets/site.js`, so that what is typed is found however it is written.
///
/// 1. Letters become lower-case.
/// 2. Latin letters (U+00C0–U+024F and U+1E00–U+1EFF) lose what Unicode's canonical decomposition takes off them, and
///    combining accents (U+0300–U+036F) are left out.
/// 3. Raised and lowered digits and letters (`ª`, `²`, `³`, `¹`, `º`, U+2070–U+2089) are as others: `CO₂` is `co2`.
/// 4. `ß` is `ss`, `æ` `ae`, `œ` `oe`, `þ` `th`, `ø` `o`, `đ` and `ð` `d`, `ł` `l`, `ı` `i`, `ς` `σ`.
/// 5. A word is a run of letters, digits and marks; all else separates words, and so does all beyond U+FFFF.
///    ``SearchTokenizer`` says which words with marks between them are one.
struct SearchAlphabet: Sendable {
    /// Steps 1, 2 and 4 for the Latin letters, as UTF-8 with the first byte lowest; 0 for what separates words.
    private let latin: [UInt32]

    /// The alphabet, which is the same for all texts.
    static let common = SearchAlphabet()

    private init() {
        latin = (Self.latin1ToExtendedB + Self.extendedAdditional).unicodeScalars.map { scalar in
            scalar == " " ? 0 : Self.packed(scalar)
        }
    }

    /// The folded form of a scalar that is no ASCII, as UTF-8 with the first byte lowest.
    ///
    /// - Returns: 0 where it separates words; `nil` where it is left out.
    func folded(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar.value {
        case 0xC0...0x24F: latin[Int(scalar.value) - 0xC0]
        case 0x1E00...0x1EFF: latin[Int(scalar.value) - 0x1E00 + Self.firstAdditional]
        case 0x300...0x36F: nil
        case 0x2000...0x206F: 0
        case 0x2070...0x2089: Self.raised[Int(scalar.value) - 0x2070]
        case 0xAA: UInt32(UInt8(ascii: "a"))
        case 0xBA: UInt32(UInt8(ascii: "o"))
        case 0xB2, 0xB3: scalar.value - 0xB0 + UInt32(UInt8(ascii: "0"))
        case 0xB9: UInt32(UInt8(ascii: "1"))
        case 0x10000...: 0
        default: other(scalar)
        }
    }

    /// A scalar outside of the table: rare enough to ask Unicode's own tables.
    private func other(_ scalar: Unicode.Scalar) -> UInt32? {
        guard Self.isOfWord(scalar), let lower = scalar.properties.lowercaseMapping.unicodeScalars.first else {
            return 0
        }
        // The sign for ångström becomes a letter of the table.
        return lower != scalar && (0xC0...0x24F).contains(lower.value) ? folded(lower) : Self.packed(lower)
    }

    /// A folded scalar as UTF-8 with the first byte lowest.
    private static func packed(_ scalar: Unicode.Scalar) -> UInt32 {
        (expansion(of: scalar) ?? String(scalar)).utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            true
        default: false
        }
    }

    private static func expansion(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "ß": "ss"
        case "æ": "ae"
        case "œ": "oe"
        case "þ": "th"
        case "ø": "o"
        case "đ", "ð": "d"
        case "ł": "l"
        case "ı": "i"
        case "ς": "σ"
        default: nil
        }
    }

    /// U+2070–U+2089; a blank separates words.
    private static let raised = "0i  456789     n0123456789".utf8.map { $0 == UInt8(ascii: " ") ? 0 : UInt32($0) }

    private static let firstAdditional = 0x250 - 0xC0

    /// Steps 1 and 2 for U+00C0–U+024F; a blank is no letter.
    private static let latin1ToExtendedB = """
        aaaaaaæceeeeiiiiðnooooo øuuuuyþßaaaaaaæceeeeiiiiðnooooo øuuuuyþyaaaaaaccccccccdd\
        đđeeeeeeeeeegggggggghhħħiiiiiiiiiıĳĳjjkkĸllllllŀŀłłnnnnnnŉŋŋooooooœœrrrrrrssssss\
        ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈu\
        uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøø\
        aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ
        """

    /// Steps 1 and 2 for U+1E00–U+1EFF.
    private static let extendedAdditional = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
        oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟ\
        aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
        uuyyyyyyyyỻỻỽỽỿỿ
        """
}
