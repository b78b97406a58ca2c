/// The colour that links and marks take on, in a tone for light and one for dark screens. Both are known to be legible.
package struct Accent: Hashable, Sendable {
    /// The tone for light screens, which is the colour that was asked for.
    package let light: Colour
    /// The tone of the same hue for dark screens.
    package let dark: Colour

    /// What links stand on where the screen is light: `--paper` and `--tint` of the built-in style sheet.
    /// A test compares them.
    package static let lightPapers = [
        Colour(red: 0xFF, green: 0xFF, blue: 0xFF), Colour(red: 0xF4, green: 0xF6, blue: 0xF8),
    ]
    /// What links stand on where the screen is dark: `--paper` and `--tint` of its dark scheme.
    package static let darkPapers = [
        Colour(red: 0x10, green: 0x24, blue: 0x3A), Colour(red: 0x17, green: 0x32, blue: 0x4D),
    ]

    /// Why a colour cannot be an accent.
    package struct Fault: Error {
        /// Its weakest contrast with a light paper.
        package let found: Contrast
        /// The nearest darker tone of the same hue that would do.
        package let proposal: Colour
    }

    /// An accent of some colour. The tone for dark screens follows from it.
    package init(_ colour: Colour) throws(Fault) {
        let papers = Self.lightPapers
        guard Self.isLegible(colour, on: papers) else {
            let weakest = papers.map(colour.contrast(with:)).min { !$0.reaches($1) } ?? .text
            throw Fault(found: weakest, proposal: colour.darkened { Self.isLegible($0, on: papers) })
        }
        light = colour
        dark = colour.lightened { Self.isLegible($0, on: Self.darkPapers) }
    }

    private static func isLegible(_ colour: Colour, on papers: [Colour]) -> Bool {
        papers.allSatisfy { colour.contrast(with: $0).reaches(.text) }
    }
}
