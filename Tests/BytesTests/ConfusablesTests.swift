import Testing

@testable import Bytes

@Suite struct ConfusablesTests {
    @Test(arguments: [
        ("lavoratоri", "lavoratori"), ("ΡM10", "PM10"), ("２０２０", "2020"), ("٦٣٩", "639"), ("𝐏iano", "Piano"),
        ("per\u{200B} cen\u{AD}to\u{202E}", "per cento"), ("µg", "ug"), ("μg", "ug"), ("perché già", "perché già"),
        ("plain", "plain"), ("Ἀθήνα", "Ἀθήva"),
    ])
    func `texts that look the same have one skeleton`(text: String, skeleton: String) {
        #expect(Confusables.skeleton(text) == skeleton)
    }

    @Test(arguments: [
        ("Numero di lavoratоri", Unicode.Scalar("о"), Unicode.Scalar("o"), 17), ("АTM", "А", "A", 0),
        ("è ΡM10", "Ρ", "P", 3),
        ("Мoсква", "М", "M", 0), ("νerifica", "ν", "v", 0), ("comunαle", "α", "a", 5), ("coμune", "μ", "u", 2),
        ("nel 2О20", "О", "0", 5), ("il 7О %", "О", "0", 4), ("Piano ２０２０", "２", "2", 6), ("Piano ٦٣٩", "٦", "6", 6),
        ("𝐏iano", "𝐏", "P", 0), ("6\u{200B}lavoratо", "о", "o", 11),
    ])
    func `a letter that passes for another`(
        text: String, letter: Unicode.Scalar, latin: Unicode.Scalar, offset: Int
    ) {
        #expect(Confusables.firstMixed(in: text) == .init(character: letter, looksLike: latin, offset: offset))
    }

    @Test(arguments: [
        "Città di Milano – perché “già” l’80 %", "Москва и Milano", "Αθήνα, 1ο Λύκειο", "5 μg, 3 µm, μF, kΩ, MΩ",
        "π r²", "α-bloccanti",
        "TNFα, PPARγ, NFκB, hν, Δt, ΔT, σ, χ²", "выбросы СО2, ООО", "IT部門 ２０２０", "عام ٢٠٢٠ Milano", "٢٠٢٠", "Straße",
        "10⁶ CO₂",
        "🏳️‍🌈 1️⃣", "",
    ])
    func `texts that are what they look like`(text: String) {
        #expect(Confusables.firstMixed(in: text) == nil)
        #expect(InvisibleCharacters.first(in: text) == nil)
    }

    @Test(
        arguments: [
            ("Alloggi \u{202E}008", 0x202E, 8), ("\u{FEFF}a", 0xFEFF, 0), ("6\u{AD}39", 0xAD, 1), ("a\u{AD}", 0xAD, 1),
            ("6\u{200D}39", 0x200D, 1), ("a\u{200C}b", 0x200C, 1), ("a\u{2066}b", 0x2066, 1), ("\u{200E}a", 0x200E, 0),
            ("a\u{200F}", 0x200F, 1), ("a\u{061C}", 0x061C, 1), ("a\u{2060}b", 0x2060, 1), ("6\u{FE0F}39", 0xFE0F, 1),
            ("a\u{E0041}", 0xE0041, 1), ("a\u{3164}", 0x3164, 1), ("٦\u{200C}٣", 0x200C, 2), ("a\u{E0101}", 0xE0101, 1),
        ] as [(String, UInt32, Int)])
    func `characters that nobody sees`(text: String, number: UInt32, offset: Int) {
        let found = InvisibleCharacters.first(in: text)
        #expect(found?.character.value == number)
        #expect(found?.offset == offset)
    }

    @Test(arguments: ["conse\u{AD}gna", "می\u{200C}خواهم", "क्\u{200D}ष", "👩\u{200D}💻", "❤\u{FE0F}", "è\u{AD}e"])
    func `characters that a text needs`(text: String) {
        #expect(InvisibleCharacters.first(in: text) == nil)
    }
}
