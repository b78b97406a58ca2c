import ReportModel
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Places on a chart")
struct ChartPositionTests {
    @Test(
        "are printed exactly, without zeros at the end",
        arguments: [(0, "0%"), (5, "0.005%"), (79_875, "79.875%"), (80_000, "80%"), (100_000, "100%")])
    func text(_ thousandths: Int, _ text: String) {
        #expect(ChartPosition(thousandths: thousandths).text == text)
    }

    @Test("outside of the picture are moved to its edge")
    func edges() {
        #expect(ChartPosition(thousandths: -1) == .start)
        #expect(ChartPosition(thousandths: 100_001) == .end)
    }

    @Test(
        "numbers with decimals keep their sign and their zeros between",
        arguments: [
            (-75, 1, "-7.5"), (1_240, 1, "124"), (-5, 1, "-0.5"), (0, 1, "0"), (1_001, 3, "1.001"),
        ])
    func decimals(_ number: Int, _ scale: Int, _ text: String) {
        #expect(number.decimalText(scale: scale) == text)
    }

    @Test("are rounded to the nearest thousandth of a percent")
    func rounding() {
        let thirds = ChartScale(from: 0, to: 3)
        #expect(thirds.position(of: 1).text == "33.333%")
        #expect(thirds.position(of: 2).text == "66.667%")
        #expect(ChartScale(from: 0, to: 200_000).position(of: 1).thousandths == 1)
        #expect(ChartScale(from: 0, to: 200_001).position(of: 1).thousandths == 0)
    }

    @Test("of the largest values are exact")
    func large() {
        let most = 5 * ExactDecimal.power(of: 36)
        let scale = ChartScale(from: -most, to: most)
        #expect(scale.position(of: 0).text == "50%")
        #expect(scale.position(of: most / 2).text == "75%")
        #expect(scale.position(of: -most) == .start)
        #expect(scale.position(of: most) == .end)
    }

    @Test("on a line without length lie at its beginning")
    func noLength() {
        #expect(ChartScale(from: 7, to: 7).position(of: 7) == .start)
    }

    @Test(
        "labels are centred where they fit, else held where they stay inside",
        arguments: [
            (50_000, ChartLabel.Anchor.middle, "50%"), (0, .start, "0%"), (100_000, .end, "100%"),
            (10_000, .start, "10%"), (95_000, .end, "95%"),
        ])
    func labels(_ place: Int, _ anchor: ChartLabel.Anchor, _ x: String) {
        let label = ChartLabel("target 800", at: ChartPosition(thousandths: place))
        #expect(label.anchor == anchor)
        #expect(label.position.text == x)
    }

    @Test("a label too long for either side stands at the nearer edge")
    func longLabel() {
        let text = "target 999,999,999,999,999 homes"
        #expect(ChartLabel(text, at: ChartPosition(thousandths: 30_000)).position == .start)
        #expect(ChartLabel(text, at: ChartPosition(thousandths: 70_000)).position == .end)
        #expect(ChartLabel(text, at: ChartPosition(thousandths: 70_000)).anchor == .end)
    }
}
