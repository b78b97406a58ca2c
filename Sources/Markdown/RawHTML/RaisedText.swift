/// Digits and signs above or below the line, as characters of their own: `10⁶`, `CO₂`.
enum RaisedText {
    /// The text raised, or lowered; `nil` where one of its characters has no such form.
    static func form(of text: String, isRaised: Bool) -> String? {
        let table = isRaised ? raised : lowered
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard let form = table[scalar] else { return nil }
            result.append(form)
        }
        return String(result)
    }

    private static let raised = table("0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻–⁻=⁼(⁽)⁾nⁿaªoº")
    private static let lowered = table("0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋–₋=₌(₍)₎xₓ")

    private static func table(_ pairs: String) -> [Unicode.Scalar: Unicode.Scalar] {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        var scalars = pairs.unicodeScalars.makeIterator()
        while let plain = scalars.next(), let form = scalars.next() { table[plain] = form }
        return table
    }
}
