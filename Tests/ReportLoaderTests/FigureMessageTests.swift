import Diagnostics
import ReportLoader
import ReportModel
import Testing

/// Messages about figures speak of the language of the site, whatever language they speak themselves.
@Suite("What messages about figures propose")
struct FigureMessageTests {
    /// Figures that are not read, as each language writes them: one for each way that has a proposal or an example.
    private static func unread(_ site: SiteLanguage) -> [String] {
        let both = [
            "7O%", "2020-21", "12-2020", "12/2020", "45/2020", "12/21", "5/4", "15-10", "12k", "≥ > 5", "70%dei",
        ]
        return switch site {
        case .italian:
            both + [
                "2.4", "12,5,1", "IV trimestre", "dicembre", "da 3 a 5", "da 5 a 3", "dal 2020 al 2025", "70% in più",
                "entro 5%", "> SI", "yes",
            ]
        case .english:
            both + [
                "2,4", "12.5.1", "Q4", "December", "from 3 to 5", "from 5 to 3", "from 2020 to 2025", "70% in all",
                "within 5%", "> yes", "03/04/2020", "SI",
            ]
        }
    }

    @Test("All that they quote is read in the language of the site", arguments: SiteLanguage.allCases)
    func proposalsAreRead(_ site: SiteLanguage) throws {
        var figures = FigureReader(language: site)
        figures.year = 2021
        for text in Self.unread(site) {
            let fault = try #require(throws: FigureFault.self, "\(text)") { try figures.target(text) }
            let message = FigureMessage.unreadable(fault: fault)
            for language in MessageLanguage.allCases {
                for quoted in Self.quoted(message.suggestion(in: language) ?? "") {
                    #expect(throws: Never.self, "\(text): \(quoted)") { try figures.target(quoted) }
                }
            }
        }
    }

    @Test("Both languages propose the same", arguments: SiteLanguage.allCases)
    func proposalsAreTheSame(_ site: SiteLanguage) throws {
        var figures = FigureReader(language: site)
        figures.year = 2021
        for text in Self.unread(site) {
            let fault = try #require(throws: FigureFault.self, "\(text)") { try figures.target(text) }
            let message = FigureMessage.unreadable(fault: fault)
            let quoted = MessageLanguage.allCases.map { Self.quoted(message.suggestion(in: $0) ?? "") }
            #expect(quoted.allSatisfy { $0 == quoted.first }, "\(text)")
        }
    }

    @Test(
        "What the site wants is named, in both languages of messages",
        arguments: [
            (
                "2.4", SiteLanguage.italian, "the decimals of `2.4` need a comma",
                "i decimali di `2.4` vanno con la virgola"
            ),
            ("2,4", .english, "the decimals of `2,4` need a point", "i decimali di `2,4` vanno con il punto"),
        ])
    func decimalMark(_ text: String, _ site: SiteLanguage, _ en: String, _ it: String) throws {
        let fault = try #require(throws: FigureFault.self) { try FigureReader(language: site).target(text) }
        let message = FigureMessage.unreadable(fault: fault)
        #expect(message.text(in: .english) == en)
        #expect(message.text(in: .italian) == it)
    }

    @Test("Numbers that were typed stand in what is proposed")
    func typedNumbers() throws {
        func suggestion(_ text: String, _ site: SiteLanguage) throws -> String? {
            var figures = FigureReader(language: site)
            figures.year = 2021
            let fault = try #require(throws: FigureFault.self) { try figures.target(text) }
            return FigureMessage.unreadable(fault: fault).suggestion(in: .english)
        }
        #expect(try suggestion("12/21", .italian) == "type a part as `12 su 21`, a month as `dicembre 2021`")
        #expect(try suggestion("12/2020", .english) == "type a part as `12 of 2020`, a month as `December 2020`")
        #expect(try suggestion("45/2020", .english) == "type a part as `45 of 2020`")
        #expect(try suggestion("12-2020", .italian) == "type a range as `tra 12 e 2020`, a period as `dicembre 2020`")
        // The second is less than the first.
        #expect(
            try suggestion("2020-21", .english) == "type a range as `between 10 and 15`, a period as `December 2020`")
    }

    @Test("The unit for an example is one that a site may add", arguments: SiteLanguage.allCases)
    func unitExample(_ site: SiteLanguage) throws {
        #expect(throws: Never.self) {
            try UnitTable(language: site, adding: [UnitTable.Declaration(name: site.unitExample)])
        }
    }

    /// The figures between backquotes: without the key in front and the quotes of YAML; keys alone and files are none.
    private static func quoted(_ text: String) -> [String] {
        let pieces = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        let quoted = pieces.filter { $0.offset % 2 == 1 }.map { String($0.element) }
        return quoted.filter { !$0.hasPrefix("{") && !$0.hasPrefix("- name") }
            .map { $0.replacing(#/^[a-z]+: /#, with: "").replacing("\"", with: "") }
    }
}
