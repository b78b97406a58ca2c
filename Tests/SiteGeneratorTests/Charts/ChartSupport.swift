import Diagnostics
import FoundationEssentials
import OpenData
import Publishing
import ReportModel
import SiteStructure
import TestSupport
import Testing

@testable import SiteGenerator

/// Short ways to make what charts are drawn from.
enum Drawn {
    static let reader = FigureReader(language: .english)

    /// Figures as an English content file has them.
    static func figures(
        _ target: String?, _ actual: String?, _ direction: Direction? = nil, baseline: String? = nil,
        initial: String? = nil
    ) throws -> IndicatorFigures {
        try IndicatorFigures(
            target: target.map { try reader.target($0) }, actual: actual.map { try reader.quantity($0) },
            baseline: baseline.map { try reader.quantity($0) }, targetInitial: initial.map { try reader.target($0) },
            ownDirection: direction)
    }

    /// The scale of such figures.
    static func bullet(
        _ target: String?, _ actual: String?, _ direction: Direction? = nil, baseline: String? = nil,
        initial: String? = nil
    ) throws -> BulletScale? {
        BulletScale(try figures(target, actual, direction, baseline: baseline, initial: initial))
    }

    /// A breakdown into parts with these figures.
    static func breakdown(_ parts: [String], total: String? = nil) throws -> Breakdown {
        Breakdown(
            title: "All", total: try total.map { try reader.quantity($0) },
            parts: try parts.enumerated().map { .init(label: "Part \($0)", value: try reader.quantity($1)) })
    }

    /// What a page is made with, in a site of some years.
    static func setting(_ reports: [Report] = []) throws -> PageSetting {
        var report = DiagnosticReport()
        let templates = TemplateFolder(repository.appendingPathComponent("Templates").path, report: &report)
        let english = try #require(templates.locales["en"])
        let interface = try #require(Interface(english, .english, dataKeys: Interface.dataKeys, report: &report))
        let site = Site(
            title: "Town", organization: "Town", language: .english, license: .ccBy4,
            attainment: AttainmentPolicy())
        return PageSetting(
            SiteContent(site: site, reports: reports, pages: []), interface: interface,
            path: OutputPath("2022/a/o.html"))
    }

    /// A year with one objective and one indicator.
    static func year(
        _ year: Int, _ target: String?, _ actual: String?, _ direction: Direction? = .higher, area: String = "a"
    ) throws -> Report {
        let indicator = Indicator(id: "i", name: "I", figures: try figures(target, actual, direction))
        let none = MarkdownText(bytes: [], file: "o.md", firstLine: 1)
        let objective = Objective(
            id: "o", title: "O", indicators: [indicator], text: none, location: SourceLocation(file: "o.md"))
        let section = Area(id: area, title: "A", text: none, objectives: [objective])
        return Report(year: year, title: "R", period: .final(year), updated: nil, areas: [section])
    }

    /// The trend that the page of the last year shows.
    static func trend(_ reports: [Report]) throws -> TrendChart? {
        let place = try #require(reports.last?.indicatorPlaces.first)
        return TrendChart(try setting(reports), place)
    }
}

extension ChartSpan {
    /// Both ends: `0%…80%`.
    var ends: String { "\(start.text)…\(end.text)" }
}
