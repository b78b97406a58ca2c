import Diagnostics
import ReportModel
import SiteStructure
import TestSupport
import Testing

@testable import OpenData

/// What stands in the columns for each kind of figure.
@Suite("Indicator records")
struct IndicatorRecordTests {
    private func record(
        _ language: SiteLanguage = .italian, target: String? = nil, actual: String? = nil, result: String? = nil,
        direction: Direction? = nil, due: PartialDate? = nil
    ) throws -> [IndicatorColumn: String] {
        let reader = FigureReader(language: language)
        let figures = try IndicatorFigures(
            target: target.map { try reader.target($0) }, actual: actual.map { try reader.quantity($0) },
            result: result.map { try reader.result($0) }, ownDirection: direction, due: due)
        let indicator = Indicator(id: "x", name: "X", texts: [.code: "CS01"], figures: figures, period: .final(2020))
        let text = MarkdownText(bytes: [], file: "", firstLine: 1)
        let objective = Objective(
            id: "o", title: "O", indicators: [indicator], text: text, location: SourceLocation(file: ""))
        let area = Area(id: "a", title: "A", text: text, objectives: [objective])
        let report = Report(year: 2020, title: "R", period: .final(2020), updated: nil, areas: [area])
        let record = IndicatorRecord(place: try #require(report.indicatorPlaces.first), page: "2020/a/o.html")
        return Dictionary(uniqueKeysWithValues: IndicatorColumn.allCases.map { ($0, record[$0].plain) })
    }

    /// What is added later stands in the expected files of the fixtures.
    @Test("the columns that were promised stay, in their order")
    func columns() {
        let contract = """
            year, area_id, area, objective_id, objective, indicator_id, indicator, group, direction, target, \
            target_comparator, target_value, target_unit, actual, actual_value, actual_unit, published_result, \
            published_value, computed_value, status, verification, basis, baseline, target_initial, weight, formula, \
            provisional, responsible_unit, source_document, source_page, evidence, note, page, code, due, cautions, \
            target_type, actual_type, target_number, actual_number, number_unit, result_kind
            """
        let promised = contract.split(separator: ", ").map(String.init)
        #expect(IndicatorColumn.allCases.map(\.rawValue).filter(promised.contains) == promised)
    }

    @Test("a missed number has its percentage beside the published one")
    func number() throws {
        let record = try record(target: "800", actual: "639", result: "79,87%", direction: .higher)
        #expect(record[.target] == "800")
        #expect((record[.targetValue], record[.targetUnit]) == ("800", ""))
        #expect((record[.publishedValue], record[.computedValue]) == ("79.87", "79.875"))
        #expect((record[.status], record[.verification], record[.basis]) == ("partial", "consistent", "ratio"))
    }

    @Test("money has a comparator, plain digits and a currency code")
    func money() throws {
        let record = try record(target: "≥ € 13.000.000", actual: "€ 20.751.299", result: "100%")
        #expect((record[.target], record[.targetComparator]) == ("≥ € 13.000.000", "at-least"))
        #expect((record[.targetValue], record[.targetUnit]) == ("13000000", "EUR"))
        #expect((record[.actual], record[.actualValue]) == ("€ 20.751.299", "20751299"))
        #expect((record[.direction], record[.basis]) == ("higher", "threshold"))
    }

    @Test("measures have their unit, negative percentages a hyphen")
    func units() throws {
        let minutes = try record(target: "5 minuti", actual: "2,4 minuti", direction: .lower)
        #expect((minutes[.actualValue], minutes[.actualUnit]) == ("2.4", "minuti"))
        #expect((minutes[.verification], minutes[.publishedValue]) == ("not-published", ""))
        let deviation = try record(target: "< 10%", actual: "−3,70%", direction: .zero)
        #expect((deviation[.actualValue], deviation[.actualUnit]) == ("-3.70", "%"))
        #expect(deviation[.targetComparator] == "less-than")
    }

    @Test("days are ISO dates, answers are yes or no")
    func words() throws {
        let date = try record(target: "Entro il 31/12/2020", actual: "SI", result: "SI")
        #expect((date[.target], date[.targetValue]) == ("Entro il 31/12/2020", "2020-12-31"))
        #expect((date[.actualValue], date[.actualUnit], date[.direction]) == ("yes", "", ""))
        #expect((date[.publishedValue], date[.computedValue], date[.basis]) == ("100", "", ""))
        #expect((date[.verification], date[.cautions]) == ("declared-only", "declared-only"))
        #expect((date[.targetType], date[.actualType], date[.resultKind]) == ("date", "yes-no", "yes-no"))
        let text = try record(target: "Servizi garantiti", actual: "NO", result: "NO")
        #expect((text[.targetValue], text[.actualValue]) == ("", "no"))
        #expect((text[.publishedValue], text[.status]) == ("0", "missed"))
        #expect((text[.verification], text[.computedValue], text[.basis]) == ("declared-only", "", ""))
        #expect((text[.targetType], text[.targetNumber], text[.actualNumber]) == ("text", "", ""))
    }

    @Test("percentages of different things say so in their units, and are shown as declared")
    func differentBases() throws {
        let record = try record(
            target: "10% dei lavoratori agili dell'ente", actual: "102,7%", result: "100%", direction: .higher)
        #expect((record[.targetUnit], record[.actualUnit]) == ("% dei lavoratori agili dell'ente", "%"))
        #expect((record[.status], record[.basis], record[.cautions]) == ("achieved", "", "not-comparable"))
        #expect((record[.verification], record[.computedValue]) == ("not-computable", ""))
        #expect((record[.targetNumber], record[.actualNumber], record[.numberUnit]) == ("10", "102.7", "%"))
    }

    @Test("what was not reported is empty, never zero")
    func nothing() throws {
        let record = try record(.english, target: "at least 5", direction: nil)
        #expect((record[.actual], record[.actualValue], record[.publishedResult]) == ("", "", ""))
        #expect((record[.status], record[.computedValue], record[.basis]) == ("not-reported", "", ""))
        #expect(record[.provisional] == "no")
        let reported = try self.record(.english, actual: "18,250")
        #expect((reported[.status], reported[.target], reported[.actualValue]) == ("not-comparable", "", "18250"))
        #expect((reported[.targetType], reported[.actualNumber]) == ("none", "18250"))
    }

    @Test("what stands for a missing figure is shown as typed and has no value")
    func noValue() throws {
        let record = try record(target: "70%", actual: "n.d.", direction: .higher)
        #expect((record[.actual], record[.actualValue], record[.actualType]) == ("n.d.", "", "none"))
        #expect((record[.status], record[.verification]) == ("not-reported", "not-published"))
    }

    @Test("numbers stand in one unit, figures as published")
    func numbers() throws {
        let record = try record(target: "90 minuti", actual: "2 ore", direction: .lower)
        #expect((record[.actual], record[.actualValue], record[.actualUnit]) == ("2 ore", "2", "ore"))
        #expect((record[.targetNumber], record[.actualNumber], record[.numberUnit]) == ("90", "120", "minuti"))
        #expect((record[.status], record[.computedValue]) == ("partial", "66.666666"))
    }

    @Test("a number beside words has its unit")
    func besideWords() throws {
        let record = try record(target: "Primo quartile", actual: "10,2 km")
        #expect((record[.targetType], record[.targetNumber]) == ("text", ""))
        #expect((record[.actualNumber], record[.numberUnit], record[.status]) == ("10.2", "km", "not-comparable"))
    }

    @Test(
        "sorts of results",
        arguments: [
            ("79,87%", "percent"), ("SI", "yes-no"), ("Raggiunto", "verdict"), ("Rosso", "colour"),
            ("in linea", "progress"), ("buono", "text"), ("n.d.", ""),
        ])
    func resultKinds(result: String, kind: String) throws {
        #expect(try record(target: "800", actual: "639", result: result, direction: .higher)[.resultKind] == kind)
    }

    @Test("what is due later is in progress")
    func dueLater() throws {
        let record = try record(target: "22%", actual: "13,9%", direction: .higher, due: .year(2030))
        #expect((record[.status], record[.due], record[.cautions]) == ("in-progress", "2030", "due-later"))
        #expect((record[.computedValue], record[.basis], record[.code]) == ("", "", "CS01"))
    }
}
