import Foundation
import TestSupport
import Testing

@testable import ReportModel

/// Colours, and whether they can be read.
@Suite("Colours and accents")
struct AccentTests {
    private func colour(_ text: String) throws -> Colour { try #require(Colour(text)) }

    /// The contrast as WCAG 2.1 defines it, computed anew.
    private func reference(_ a: Colour, _ b: Colour) -> Double {
        func luminance(_ colour: Colour) -> Double {
            let parts = [colour.red, colour.green, colour.blue].map { channel in
                let value = Double(channel) / 255
                return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }
        let (x, y) = (luminance(a), luminance(b))
        return (max(x, y) + 0.05) / (min(x, y) + 0.05)
    }

    @Test("the table is the curve of sRGB")
    func curve() {
        #expect(SRGBCurve.brightness.count == 256)
        for (value, brightness) in SRGBCurve.brightness.enumerated() {
            let share = Double(value) / 255
            let exact = share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            #expect(abs(Double(brightness) - exact * 1e9) <= 0.51, "\(value)")
        }
    }

    @Test("a colour is read and written", arguments: ["#000000", "#ffffff", "#0a6b8a", "#17324d"])
    func roundTrip(_ text: String) throws {
        #expect(try colour(text).hexadecimal == text)
        #expect(try colour(text.uppercased()).hexadecimal == text)
    }

    @Test(
        "anything else is no colour", arguments: ["", "#", "#fff", "0066cc", "#0066cg", "#0066ccff", "#００66cc", "red"])
    func noColour(_ text: String) {
        #expect(Colour(text) == nil)
    }

    @Test("the verdict at the limit is right", arguments: [0x767676, 0x777777, 0x6E6E6E, 0x707070, 0x0066CC, 0x1A7FA0])
    func limit(_ value: Int) throws {
        for paper in Accent.lightPapers + Accent.darkPapers {
            for offset in -64...64 {
                let code = String(value + offset, radix: 16)
                let tone = try colour("#" + String(repeating: "0", count: 6 - code.count) + code)
                let contrast = tone.contrast(with: paper)
                #expect(contrast.reaches(.text) == (reference(tone, paper) >= 4.5))
                #expect(contrast.tenths == Int(reference(tone, paper) * 10))
            }
        }
    }

    @Test("black on white is 21:1, and the order does not matter")
    func extremes() throws {
        let (black, white) = (try colour("#000000"), try colour("#ffffff"))
        #expect(black.contrast(with: white).tenths == 210)
        #expect(white.contrast(with: black).tenths == 210)
        #expect(white.contrast(with: white).tenths == 10)
    }

    @Test("an accent keeps its colour on light paper and has a tone that can be read on dark paper")
    func legible() throws {
        for text in ["#0066cc", "#0a6b8a", "#8a0a2b", "#000000", "#4b0082", "#006644"] {
            let accent = try Accent(colour(text))
            #expect(accent.light.hexadecimal == text)
            for paper in Accent.darkPapers { #expect(reference(accent.dark, paper) >= 4.5, "\(text)") }
        }
    }

    @Test(
        "a colour that is too pale is refused, with the nearest tone that is not",
        arguments: ["#ffcc00", "#1a9fc4", "#ffffff", "#ff0000", "#777777", "#00ff00"])
    func refused(_ text: String) throws {
        let fault = try #require(throws: Accent.Fault.self) { try Accent(colour(text)) }
        #expect(!fault.found.reaches(.text))
        let accent = try Accent(fault.proposal)
        #expect(accent.light == fault.proposal)
        // One step brighter would not do.
        let weakest = Accent.lightPapers.map { reference(fault.proposal, $0) }.min() ?? 0
        #expect(weakest < 4.7)
    }

    @Test("the proposal has the same hue")
    func hue() throws {
        let fault = try #require(throws: Accent.Fault.self) { try Accent(colour("#3399ff")) }
        // Blue stays strongest and red weakest, in the same proportions.
        let (red, green, blue) = (Double(fault.proposal.red), Double(fault.proposal.green), Double(fault.proposal.blue))
        #expect(abs(green / blue - 0x99 / 255.0) < 0.01)
        #expect(abs(red / blue - 0x33 / 255.0) < 0.01)
    }

    @Test("the papers are those of the style sheet")
    func papers() throws {
        let file = repository.appendingPathComponent("Templates/assets/style.css")
        let css = try String(contentsOf: file, encoding: .utf8)
        let dark = try #require(css.range(of: "prefers-color-scheme: dark"))
        #expect(try tokens(css[..<dark.lowerBound]) == Accent.lightPapers)
        #expect(try tokens(css[dark.lowerBound...]) == Accent.darkPapers)
    }

    /// The first `--paper` and the first `--tint` of a style sheet; `#fff` is short for `#ffffff`.
    private func tokens(_ css: Substring) throws -> [Colour] {
        try ["--paper:", "--tint:"].map { token in
            let start = try #require(css.range(of: token)).upperBound
            let value = css[start...].prefix { $0 != ";" && $0 != "}" }.trimmingCharacters(in: .whitespaces)
            let digits = value.dropFirst()
            return try colour(digits.count == 3 ? "#" + digits.map { "\($0)\($0)" }.joined() : value)
        }
    }
}
