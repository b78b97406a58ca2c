import ReportModel
import Testing

@testable import SiteGenerator

/// The ornamental tiles that stand for areas.
@Suite("Emblems of areas")
struct AreaEmblemTests {
    @Test("an area has the same emblem in every build, and another than its neighbours")
    func identity() {
        let ids = [
            "homes", "river-and-streets", "milano-piu-solidale", "milano-piu-attrattiva", "milano-digitale",
            "milano-per-l-ambiente", "funzionamento-dell-ente", "emergenza-covid-19", "altri-obiettivi",
        ]
        #expect(Set(ids.map(drawing)).count == ids.count)
        #expect(emblem("homes") == emblem("homes"))
    }

    @Test("of a thousand areas, hardly two look alike")
    func variety() {
        let emblems = Set((0..<1000).map { drawing("area-\($0)") })
        #expect(emblems.count > 980)
    }

    @Test("it is hidden from screen readers, and no id can write into the page")
    func safety() {
        let svg = emblem("\"><script>")
        #expect(svg.contains("aria-hidden=\"true\""))
        #expect(!svg.contains("script"))
    }

    @Test("an area that chose a picture has that one, each its own, and no ornament")
    func pictograms() {
        let drawn = Pictogram.allCases.map { emblem("homes", icon: $0) }
        #expect(Set(drawn).count == Pictogram.allCases.count)
        #expect(drawn.allSatisfy { $0.contains("aria-hidden=\"true\"") && !$0.contains("<use") })
    }

    /// What is seen of an emblem: the names of its parts are no part of it.
    private func drawing(_ id: String) -> String { emblem(id).replacing(/s-[hq]\w+/, with: "") }

    private func emblem(_ id: String, icon: Pictogram? = nil) -> String {
        AreaEmblem(Area(id: id, title: "A", icon: icon, text: MarkdownText(bytes: [], file: "a.md", firstLine: 1))).svg
    }
}
