import Testing

@testable import ReportModel

@Suite("Units are a closed list that a site may add to")
struct UnitTableTests {
    @Test("No spelling of a language's own units means two units", arguments: SiteLanguage.allCases)
    func unambiguous(language: SiteLanguage) {
        let table = UnitTable(language: language)
        for unit in table.units {
            for spelling in [unit.name, unit.singular] + unit.spellings { #expect(table[spelling] == unit) }
        }
        #expect(Set(table.units.map(\.name)).count == table.units.count)
    }

    @Test("A site's own unit is read, with its spellings")
    func added() throws {
        let units = try UnitTable(language: .italian, adding: [.init(name: "µg/m³", spellings: ["µg/m3", "ug/mc"])])
        let reader = FigureReader(language: .italian, units: units)
        #expect(try reader.quantity("40 ug/mc").kind.unitName == "µg/m³")
        #expect(try reader.quantity("40 µg/m3").kind == (try reader.quantity("40 µg/m³").kind))
    }

    @Test(
        "A site's own unit is one of time where the site says so, whatever its name",
        arguments: ["giorni di attesa", "visite al giorno", "ore/uomo"], [nil, true, false])
    func time(name: String, isTime: Bool?) throws {
        let units = try UnitTable(language: .italian, adding: [.init(name: name, isTime: isTime)])
        let unit = try #require(units[name])
        #expect(unit.isTime == (isTime ?? false))
        #expect(unit.takesDefaultDirection == (isTime == false))
        #expect(unit.seconds == nil)
    }

    @Test("A spelling is compared as it is read, without space at its ends and one final full stop")
    func keys() throws {
        let units = try UnitTable(
            language: .italian,
            adding: [.init(name: "cadauno", spellings: ["ab ."]), .init(name: "altro", spellings: ["ab "])])
        #expect(units["ab"]?.name == "altro")
        #expect(units["AB."]?.name == "altro")
        #expect(units["ab ."]?.name == "cadauno")
    }

    @Test("A unit that clashes or is none is refused")
    func refused() {
        #expect(throws: UnitTable.Fault.taken(spelling: "gg.", by: "giorni")) {
            try UnitTable(language: .italian, adding: [.init(name: "giornate", spellings: ["gg."])])
        }
        for name in ["", "5 stelle", "% netto", "€/mese", ">x"] {
            #expect(throws: UnitTable.Fault.notAUnit(spelling: name)) {
                try UnitTable(language: .italian, adding: [.init(name: name)])
            }
        }
    }

    @Test("The form beside a number")
    func forms() throws {
        let days = try #require(UnitTable(language: .italian)["gg"])
        #expect(days.form(for: ExactDecimal(1)) == "giorno")
        #expect(days.form(for: Given.decimal(-100, 2)) == "giorno")
        #expect(days.form(for: ExactDecimal(0)) == "giorni")
        #expect(days.form(for: Given.decimal(15, 1)) == "giorni")
    }
}
