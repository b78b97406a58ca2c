import Diagnostics
import Foundation
import Testing

@testable import SpreadsheetImport

/// A file in another encoding than it seems is refused, and a file in Windows-1252 is not.
@Suite struct EncodingTests {
    private func table(_ cell: some Sequence<UInt8>) -> [UInt8] {
        Array("Obiettivo;KPI;Nota\nAlberi;a;".utf8) + cell + Array("\n".utf8)
    }

    /// The message about a cell, if there is one.
    private func fault(_ cell: some Sequence<UInt8>) throws -> String? {
        let (plan, report) = try Workplace().plan(table(cell))
        #expect((plan == nil) == report.hasErrors)
        return report.diagnostics.first.map { "\($0.id) \($0.message.text(in: .english))" }
    }

    @Test(arguments: [
        "Città", "qualità", "attività", "già", "sarà", "perché", "caffè", "È", "è", "così", "però", "più", "virtù",
        "CITTÀ",
        "n°", "20°C", "m²", "l’ufficio", "déjà", "garçon", "hôtel", "dell'attività",
    ])
    func wordsOfOlderEncodingsAreRefused(_ word: String) throws {
        // The Macintosh writes È as Windows writes é, which may stand alone.
        for (name, upper) in Self.older where name == "850" || word != "È" {
            let bytes = word.map { $0.isASCII ? $0.asciiValue : upper[$0] }
            guard !bytes.contains(nil) else { continue }
            let said = try #require(try fault(bytes.compactMap { $0 }), "\(name)")
            #expect(said.contains("-letters cell C2 (Nota)") || said.hasPrefix("import-encoding"), "\(said)")
        }
    }

    private static let older: [String: [Character: UInt8]] = [
        "850": [
            "é": 0x82, "â": 0x83, "à": 0x85, "ç": 0x87, "ê": 0x88, "è": 0x8A, "É": 0x90, "ô": 0x93, "ò": 0x95,
            "ù": 0x97,
            "ì": 0x8D, "À": 0xB7, "È": 0xD4, "°": 0xF8, "²": 0xFD,
        ],
        "Macintosh": [
            "é": 0x8E, "â": 0x89, "à": 0x88, "ç": 0x8D, "ê": 0x90, "è": 0x8F, "É": 0x83, "ô": 0x99, "ò": 0x98,
            "ù": 0x9D,
            "ì": 0x93, "À": 0xCB, "È": 0xE9, "°": 0xA1, "’": 0xD5,
        ],
    ]

    @Test func theEncodingIsNamedWhereItCanBeTold() throws {
        #expect(
            try fault([0x43, 0x69, 0x74, 0x74, 0x85])?.contains("“CSV (MS-DOS)”, where it is `Citt\u{E0}`") == true)
        #expect(
            try fault([0x43, 0x69, 0x74, 0x74, 0x88])?.contains("“CSV (Macintosh)”, where it is `Citt\u{E0}`") == true)
        #expect(
            try fault([0x70, 0x65, 0x72, 0x63, 0x68, 0x82])?.contains("“CSV (MS-DOS)”, where it is `perch\u{E9}`")
                == true)
        #expect(
            try fault([0x70, 0x65, 0x72, 0x63, 0x68, 0x8E])?.contains("“CSV (Macintosh)”, where it is `perch\u{E9}`")
                == true)
    }

    @Test(arguments: [
        "Città", "perché", "è", "é", "€ 5", "5 €", "“…”", "“parola”", "«parola»", "2019–2020", "n°", "20 °C", "1ª",
        "l’ufficio", "dell‘ufficio", "ecc…", "…e altro", "Qualità e attività varie, per parole…", "CITTà", "PERCHÉ",
        "“CITTÀ”", "cœur", "château", "‘x’", "• voce", "a · b", "m² e m³", "±5", "½", "5‰", "Müller", "São Paulo",
        "Škoda", "Žan", "£5", "© 2020", "Word™", "totale† e altro‡", "2ème", "35 µg/m³", "20µg", "word—word",
        "l’«Ufficio»",
        "„Wort“", "wait… città", "Ça va", "L’ÉCOLE",
    ])
    func windows1252IsRead(_ text: String) throws {
        #expect(try fault(try #require(text.data(using: .windowsCP1252), "\(text)")) == nil)
        #expect(try fault(text.utf8) == nil)
    }

    @Test(arguments: [
        "CittÃ\u{A0}", "CittÃ ", "perchÃ©", "Ãˆ", "â‚¬ 5", "lâ€™ufficio", "nÂ°", "Citt\u{FFFD}", "Citt\u{88}", "Citt√†",
        "Citt├á", "l‚Äôufficio", "cÅ“ur", "c\u{554}",
    ])
    func lettersThatWereBrokenBeforeAreRefused(_ text: String) throws {
        #expect(try fault(text.utf8)?.hasPrefix("import-broken-letters cell C2 (Nota)") == true)
    }

    @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8]) func bytesWithoutAMeaningAreRefused(_ byte: UInt8)
        throws
    {
        #expect(try fault([0x43, byte, 0x41])?.hasPrefix("import-encoding") == true)
    }

    @Test func headingsAreLookedAtAndCellsAreCounted() throws {
        let head = Array("Obiettivo;KPI;Nota\nAlberi;Qualit".utf8) + [0x85]
        let table = head + Array(";perch".utf8) + [0x82] + Array("\n".utf8)
        let (_, report) = try Workplace().plan(table)
        #expect(
            report.diagnostics.map { $0.message.text(in: .english) }.first?.hasSuffix("(and one cell more)") == true)
        #expect(
            try Workplace().faults(Array("Obiettivo;KPI;Unit".utf8) + [0x85, 0x0A]) == ["import-foreign-letters 1:15"])
    }
}
