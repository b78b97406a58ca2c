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
        #expect(AreaEmblem(id: "homes").svg == AreaEmblem(id: "homes").svg)
    }

    @Test("of a thousand areas, hardly two look alike")
    func variety() {
        let emblems = Set((0..<1000).map { drawing("area-\($0)") })
        #expect(emblems.count > 980)
    }

    @Test("it is hidden from screen readers, and no id can write into the page")
    func safety() {
        let svg = AreaEmblem(id: "\"><script>").svg
        #expect(svg.contains("aria-hidden=\"true\""))
        #expect(!svg.contains("script"))
    }

    /// What is seen of an emblem: the names of its parts are no part of it.
    private func drawing(_ id: String) -> String { AreaEmblem(id: id).svg.replacing(/s-[hq]\w+/, with: "") }
}
