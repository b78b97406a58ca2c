/// A number as a workbook of any language shows it, in the notation of another: `93.6%` of an English one is `93,6%` in
/// Italian.
///
/// The value beside it tells what the marks in the text mean: `1.150` is 1150 or 1.15, and never both.
struct NumberShown {
    /// The text with the marks of the language that was asked for; all else as it was.
    let text: String
    /// Whether it shows a minus, or brackets in place of one.
    let hasSign: Bool
    /// Whether it has fewer digits than the value.
    let isRounded: Bool

    /// - Returns: `nil` where the text does not show the value in any notation, or has other digits, too.
    init?(_ text: String, value: Double, _ language: WorkbookLanguage) {
        let scalars = Array(text.unicodeScalars)
        guard let range = Self.digits(of: scalars) else { return nil }
        let around = scalars[..<range.lowerBound] + scalars[range.upperBound...]
        // The sign may be part of the format, or a word beside a number that is one of percent already.
        let scales = around.contains("%") ? [100.0, 1] : around.contains("‰") ? [1000, 1] : [1]
        let readings = [".", ","].lazy.compactMap { Self.parts(scalars[range], point: $0) }
        guard
            let (parts, scale) = readings.compactMap({ parts in
                scales.first { Self.shows(parts, value.magnitude * $0) }.map { (parts, $0) }
            }).first
        else { return nil }
        isRounded = !Self.shows(parts, value.magnitude * scale, within: 0)
        var shown = String(String.UnicodeScalarView(scalars[..<range.lowerBound]))
        let (point, group) = (Unicode.Scalar(language.point), Unicode.Scalar(language.group))
        shown += parts.groups.joined(separator: String(group))
        if !parts.decimals.isEmpty { shown += String(point) + parts.decimals }
        shown += String(String.UnicodeScalarView(scalars[range.upperBound...]))
        self.text = shown
        hasSign = around.contains { ["-", "\u{2212}", "\u{2013}", "("].contains($0) }
    }

    /// Whether a text is a dash, beside the sign of a currency perhaps, as amounts of nothing are shown.
    static func isDash(_ text: String) -> Bool {
        let signs = text.unicodeScalars.filter {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .currencySymbol
        }
        return signs.count == 1 && signs.allSatisfy { $0.properties.isDash }
    }

    /// The groups of digits before the decimal mark, one where they are not parted, and the decimals.
    private typealias Parts = (groups: [String], decimals: String)

    /// The one run of digits with what parts them; `nil` where there is none, or another one.
    private static func digits(of scalars: [Unicode.Scalar]) -> Range<Int>? {
        guard let first = scalars.firstIndex(where: isDigit), let last = scalars.lastIndex(where: isDigit) else {
            return nil
        }
        var wasMark = false
        for scalar in scalars[first...last] {
            // Two marks in a row part two numbers.
            guard isDigit(scalar) || !wasMark && (scalar == "." || scalar == "," || groupMarks.contains(scalar)) else {
                return nil
            }
            wasMark = !isDigit(scalar)
        }
        return first..<last + 1
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    /// What parts thousands besides the comma and the point.
    private static let groupMarks: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}"]

    /// The parts of a number whose decimals stand behind `point`; `nil` where it is none.
    private static func parts(_ scalars: ArraySlice<Unicode.Scalar>, point: Unicode.Scalar) -> Parts? {
        let halves = scalars.split(separator: point, omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        let decimals = halves.count == 2 ? halves[1] : []
        guard decimals.allSatisfy(isDigit) else { return nil }
        let marks = Set(halves[0].filter { !isDigit($0) })
        guard marks.count <= 1 else { return nil }
        let groups = halves[0].split { !isDigit($0) }
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.count == 1 || groups[0].count <= 3,
            groups.count == 1 || groups[0].first != "0"
        else { return nil }
        let text = { (digits: ArraySlice<Unicode.Scalar>) in String(String.UnicodeScalarView(digits)) }
        return (groups.map(text), text(decimals))
    }

    /// Whether a value is shown so, rounded to the decimals that are there.
    ///
    /// - Parameter share: how much of the last decimal it may be off.
    private static func shows(_ parts: Parts, _ value: Double, within share: Double = 0.5) -> Bool {
        guard let number = Double(parts.groups.joined() + "." + parts.decimals + "0") else { return false }
        let step = (0..<min(parts.decimals.utf8.count, 300)).reduce(1.0) { step, _ in step / 10 }
        return (number - value).magnitude <= share * step * (1 + 1e-9) + value * 1e-14
    }
}
