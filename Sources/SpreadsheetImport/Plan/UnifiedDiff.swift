/// The differences between two texts, as `diff -u` writes them.
struct UnifiedDiff {
    private let path: String
    private let isNew: Bool
    private let steps: [Step]

    /// How many lines around a change are shown.
    private static let context = 3

    /// A line that stays, goes or comes.
    private struct Step {
        let sign: Character
        let line: Substring
    }

    /// Compares two texts.
    ///
    /// - Parameter old: what the file holds now; `nil` where it is new.
    init(path: String, old: [UInt8]?, new: [UInt8]) {
        self.path = path
        isNew = old == nil
        // Of a new file all lines come, and nothing is to be compared.
        steps =
            old.map { Self.steps(Self.lines($0), Self.lines(new)) }
            ?? Self.lines(new).map { Step(sign: "+", line: $0) }
    }

    /// The differences; empty where there are none.
    func text(colour: Bool) -> String {
        guard steps.contains(where: { $0.sign != " " }) else { return "" }
        func paint(_ text: String, _ code: String) -> String {
            colour ? "\u{1B}[\(code)m\(Self.printable(text))\u{1B}[0m\n" : text + "\n"
        }
        var result = paint("--- \(isNew ? "/dev/null" : path)", "1") + paint("+++ \(path)", "1")
        var numbers = (old: 1, new: 1)
        var position = 0
        for hunk in hunks {
            for step in steps[position..<hunk.lowerBound] { Self.count(step, &numbers) }
            let start = numbers
            for step in steps[hunk] { Self.count(step, &numbers) }
            position = hunk.upperBound
            let old = Self.span(start.old, numbers.old)
            result += paint("@@ -\(old) +\(Self.span(start.new, numbers.new)) @@", "36")
            for step in steps[hunk] {
                let text = "\(step.sign)\(step.line)"
                result += paint(text, step.sign == " " ? "0" : step.sign == "+" ? "32" : "31")
            }
        }
        return result
    }

    /// The changes with the lines around them; those that touch are one.
    private var hunks: [Range<Int>] {
        var hunks: [Range<Int>] = []
        for (index, step) in steps.enumerated() where step.sign != " " {
            let range = max(0, index - Self.context)..<min(steps.count, index + Self.context + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    /// A text from a file, made safe for a terminal.
    private static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 && $0 != "\t" ? "\u{FFFD}" : $0 }))
    }

    private static func count(_ step: Step, _ numbers: inout (old: Int, new: Int)) {
        if step.sign != "+" { numbers.old += 1 }
        if step.sign != "-" { numbers.new += 1 }
    }

    private static func span(_ start: Int, _ end: Int) -> String {
        end == start ? "\(start - 1),0" : "\(start),\(end - start)"
    }

    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        var lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func steps(_ old: [Substring], _ new: [Substring]) -> [Step] {
        let difference = LineDifference(old, new)
        var steps: [Step] = []
        var (from, to) = (0, 0)
        while from < old.count || to < new.count {
            if difference.removed.contains(from) {
                steps.append(Step(sign: "-", line: old[from]))
                from += 1
            } else if difference.inserted.contains(to) {
                steps.append(Step(sign: "+", line: new[to]))
                to += 1
            } else {
                steps.append(Step(sign: " ", line: old[from]))
                (from, to) = (from + 1, to + 1)
            }
        }
        return steps
    }
}
