/// How far two colours are from each other in brightness, as WCAG measures it. Kept as a fraction, so that the verdict
/// at a limit does not depend on rounding.
package struct Contrast: Sendable {
    private let lighter: Int
    private let darker: Int

    /// The contrast of two brightnesses that are greater than nothing.
    init(lighter: Int, darker: Int) {
        self.lighter = lighter
        self.darker = darker
    }

    /// What text needs: 4.5:1.
    package static let text = Contrast(lighter: 45, darker: 10)

    /// The contrast in tenths, cut off: 44 is 4.4:1, so that what fails never looks as if it passed.
    package var tenths: Int { 10 * lighter / darker }

    /// Whether there is as much contrast as `limit` asks for.
    package func reaches(_ limit: Contrast) -> Bool {
        // The products of two measured contrasts need more than 64 bits.
        let (own, asked) = (
            lighter.multipliedFullWidth(by: limit.darker), limit.lighter.multipliedFullWidth(by: darker)
        )
        return (own.high, own.low) >= (asked.high, asked.low)
    }
}
