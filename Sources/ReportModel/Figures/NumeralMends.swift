/// Mends the first number in a text: its marks, its groups, letters that look like digits, missing spaces.
struct NumeralMends {
    /// The marks of the language.
    let grammar: FigureGrammar

    /// Candidates by sort, the likelier sorts first; they need not be readable.
    func sortsOfMends(_ text: String) -> [[String]] {
        guard let run = Run(in: text) else { return [] }
        return [
            spacing(run), lookalikes(run), swappedMarks(run), marks(run.digits).map(run.replacing),
            exponent(run) + magnitude(run), trailing(run),
        ]
    }

    /// A number inside a text: digits, marks, and letters that look like digits.
    private struct Run {
        let before: String
        let digits: String
        let after: String

        /// The first run with a digit in it.
        init?(in text: String) {
            guard let digit = text.firstIndex(where: NumeralReader.isDigit) else { return nil }
            var start = digit
            while start > text.startIndex, Self.belongs(text[text.index(before: start)]) {
                start = text.index(before: start)
            }
            if start > text.startIndex, text[text.index(before: start)].isLetter {
                start = text[start...].firstIndex { !".,'".contains($0) } ?? digit
            }
            let end = text[digit...].firstIndex { !Self.belongs($0) } ?? text.endIndex
            before = String(text[..<start])
            digits = String(text[start..<end])
            after = String(text[end...])
        }

        func replacing(_ digits: String) -> String { before + digits + after }

        private static func belongs(_ character: Character) -> Bool {
            NumeralReader.isDigit(character) || ".,'".contains(character) || lookalike[character] != nil
        }
    }

    private static let lookalike: [Character: Character] = [
        "O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8",
    ]

    /// The other language's marks exchanged for this one's: `2.4` for `2,4`.
    private func swappedMarks(_ run: Run) -> [String] {
        let (decimal, grouping) = (grammar.decimalMark, grammar.groupingMark)
        return [run.replacing(String(run.digits.map { $0 == decimal ? grouping : $0 == grouping ? decimal : $0 }))]
    }

    /// Other groups for the same digits, and one decimal mark only.
    private func marks(_ digits: String) -> [String] {
        let (decimal, grouping) = (grammar.decimalMark, grammar.groupingMark)
        let whole = String(digits.prefix { $0 != decimal })
        let groups = whole.split(separator: grouping)
        var mends: [String] = []
        if groups.count > 1 || digits.contains("'") {
            let padded = groups.prefix(1).map(String.init) + groups.dropFirst().map(Self.padded)
            mends.append(grouped(whole.filter(NumeralReader.isDigit)) + digits.dropFirst(whole.count))
            mends.append(padded.joined(separator: String(grouping)) + digits.dropFirst(whole.count))
        }
        if let first = digits.firstIndex(of: decimal), let last = digits.lastIndex(of: decimal), first != last {
            mends.append(digits[...first] + digits[first...].filter(NumeralReader.isDigit))
            mends.append(digits[..<last].filter(NumeralReader.isDigit) + digits[last...])
        }
        if let first = digits.first, first == decimal || first == "." {
            mends.append("0\(decimal)\(digits.dropFirst())")
        }
        if let last = digits.last, ".,'".contains(last) { mends.append(String(digits.dropLast())) }
        return mends
    }

    private func lookalikes(_ run: Run) -> [String] {
        [run.replacing(String(run.digits.map { Self.lookalike[$0] ?? $0 }))]
    }

    /// A space where the unit touches the number or the number its unit; none inside of a number.
    private func spacing(_ run: Run) -> [String] {
        var mends: [String] = []
        if let letter = run.digits.firstIndex(where: \.isLetter) {
            mends.append(run.before + run.digits[..<letter] + " " + run.digits[letter...] + run.after)
        }
        if let next = run.after.first, next.isLetter || next == "°" {
            mends.append(run.before + run.digits + " " + run.after)
        }
        if let sign = run.after.firstIndex(of: "%"), run.after[run.after.index(after: sign)...].first?.isLetter == true
        {
            mends.append(
                run.before + run.digits + run.after[...sign] + " " + run.after[run.after.index(after: sign)...])
        }
        if let last = run.before.last, last.isLetter || last == "." {
            mends.append(run.before + " " + run.digits + run.after)
        }
        if run.before.hasSuffix("- ") { mends.append(run.before.dropLast() + run.digits + run.after) }
        let pieces = [run.digits[...]] + run.after.split(separator: " ", omittingEmptySubsequences: false).dropFirst()
        let groups = pieces.prefix { $0.count >= 2 && $0.prefix(3).allSatisfy(NumeralReader.isDigit) }
        if run.after.first == " ", groups.count > 1 {
            let rest = pieces.dropFirst(groups.count).map { " " + $0 }.joined()
            mends.append(run.before + groups.joined(separator: String(grammar.groupingMark)) + rest)
        }
        return mends
    }

    /// Letters and marks that hang on to the end of the figure: `70%x`, `70%.`
    private func trailing(_ run: Run) -> [String] {
        let end = run.after.prefix { !$0.isWhitespace }
        let kept = end.prefix { "%€£$".contains($0) }
        return kept.count == end.count || end.contains(where: NumeralReader.isDigit)
            ? [] : [run.before + run.digits + kept + run.after.dropFirst(end.count)]
    }

    /// `1e3` written out, where it fits.
    private func exponent(_ run: Run) -> [String] {
        guard let mark = run.after.first, mark == "e" || mark == "E",
            let zeros = Int(run.after.dropFirst()), (0...17).contains(zeros)
        else { return [] }
        return [run.before + multiplied(run.digits, zeros: zeros)]
    }

    /// `13 milioni` written out.
    private func magnitude(_ run: Run) -> [String] {
        for (word, zeros) in grammar.magnitudeWords {
            for gap in [" ", ""] where run.after.lowercased().hasPrefix(gap + word) {
                let rest = run.after.dropFirst(gap.count + word.count)
                guard rest.isEmpty || rest.first == " " else { continue }
                let link = [" di ", " of "].first { rest.hasPrefix($0) }
                return [
                    run.before + multiplied(run.digits, zeros: zeros)
                        + (link.map { " " + rest.dropFirst($0.count) } ?? rest)
                ]
            }
        }
        return []
    }

    private func multiplied(_ digits: String, zeros: Int) -> String {
        let parts = digits.split(separator: grammar.decimalMark, omittingEmptySubsequences: false)
        let whole = parts[0].filter(NumeralReader.isDigit)
        let decimals = parts.count > 1 ? String(parts[1]) : ""
        guard decimals.count <= zeros else { return digits }
        return grouped(whole + decimals + String(repeating: "0", count: zeros - decimals.count))
    }

    private func grouped(_ digits: String) -> String {
        let significant = String(digits.drop { $0 == "0" })
        let whole = significant.isEmpty ? "0" : significant
        return String(
            whole.enumerated().flatMap { index, digit -> [Character] in
                index > 0 && (whole.count - index) % 3 == 0 ? [grammar.groupingMark, digit] : [digit]
            })
    }

    private static func padded(_ group: Substring) -> String {
        String(repeating: "0", count: max(0, 3 - group.count)) + group
    }
}
