/// How a number goes into a format for fractions, `# ??/??` or `# ??/16`.
struct FractionLayout: Hashable, Sendable {
    private enum Denominator: Hashable, Sendable {
        case fixed(Int)
        case atMost(Int)
    }

    private let before: [FormatPiece]
    private let after: [FormatPiece]
    /// The places for what is whole, where there are any.
    private let integer: [FormatDigit]
    private let showsZero: Bool
    private let denominator: Denominator

    /// - Parameter pieces: of one section; `nil` where they are in an order that has no meaning.
    init?(_ pieces: [FormatPiece]) {
        guard let slash = pieces.firstIndex(of: .slash), pieces.lastIndex(of: .slash) == slash else { return nil }
        let numerator = pieces[..<slash].reversed().prefix { Self.digit($0) != nil }.compactMap(Self.digit)
        let below = pieces[(slash + 1)...].prefix { Self.digit($0) != nil || Self.number($0) != nil }
        guard !numerator.isEmpty, !below.isEmpty, below.count <= 5 else { return nil }
        if let first = below.first, Self.digit(first) == nil {
            denominator = .fixed(below.reduce(0) { $0 * 10 + (Self.number($1) ?? 0) })
        } else if below.allSatisfy({ Self.digit($0) != nil }) {
            denominator = .atMost(below.reduce(1) { power, _ in power * 10 } - 1)
        } else {
            return nil
        }
        showsZero = numerator.contains(.zero)
        let front = pieces[..<(slash - numerator.count)]
        integer = front.compactMap(Self.digit)
        // What parts the whole from the fraction is a blank, however it was asked for.
        before = Array(front.prefix { Self.digit($0) == nil })
        after = Array(pieces[below.endIndex...])
        guard Self.isPlain(before), Self.isPlain(after), !integer.isEmpty || before.count == front.count else {
            return nil
        }
        let between = front.dropFirst(before.count).drop { Self.digit($0) != nil }
        guard between.allSatisfy({ $0 == .literal(" ") || $0 == .blank }) else { return nil }
    }

    private static func isPlain(_ pieces: [FormatPiece]) -> Bool {
        pieces.allSatisfy { piece in
            switch piece {
            case .literal, .blank, .fill: true
            default: false
            }
        }
    }

    private static func digit(_ piece: FormatPiece) -> FormatDigit? {
        if case .digit(let digit) = piece { digit } else { nil }
    }

    /// A digit that stands for itself.
    private static func number(_ piece: FormatPiece) -> Int? {
        if case .literal(let text) = piece, text.utf8.count == 1, let number = Int(text) { return number }
        return piece == .digit(.zero) ? 0 : nil
    }

    /// A number as a fraction, without its sign.
    ///
    /// - Parameter number: not negative, and below 10^15, for above it there are no fractions.
    func text(of number: Double) -> String {
        var whole = integer.isEmpty ? 0 : number.rounded(.down)
        var (top, bottom) = fraction(nearest: number - whole)
        if !integer.isEmpty, top == bottom { (whole, top) = (whole + 1, 0) }
        if top == 0, case .atMost = denominator { bottom = 1 }
        var text = FormatText()
        append(before, to: &text)
        let showsFraction = top != 0 || integer.isEmpty || showsZero
        if whole != 0 || integer.contains(.zero) || !integer.isEmpty && !showsFraction {
            text.append(digits: String(Int(whole)), atLeast: integer.drop { $0 != .zero }.count)
            text.appendBlank()
        }
        if showsFraction { text.append("\(top)/\(bottom)") }
        append(after, to: &text)
        return text.text
    }

    private func append(_ pieces: [FormatPiece], to text: inout FormatText) {
        for piece in pieces {
            switch piece {
            case .literal(let literal): text.append(literal)
            case .blank: text.appendBlank()
            default: break
            }
        }
    }

    /// The nearest fraction, of equal ones that with the smallest denominator.
    private func fraction(nearest number: Double) -> (Int, Int) {
        switch denominator {
        case .fixed(let denominator):
            // Half of one goes down, as LibreOffice has it.
            return (Int((number * Double(denominator) - 0.5).rounded(.up)), denominator)
        case .atMost(let limit): return Self.fraction(nearest: number, atMost: limit)
        }
    }

    /// By continued fractions.
    private static func fraction(nearest number: Double, atMost limit: Int) -> (Int, Int) {
        let whole = number.rounded(.down)
        var (last, current) = ((1, 0), (Int(whole), 1))
        var rest = number - whole
        while rest > 1e-10 {
            let next = 1 / rest
            let step = Int(min(next.rounded(.down), Double(limit) + 1))
            let bottom = step * current.1 + last.1
            if bottom > limit {
                // The last one that has room, if it is nearer than what there is.
                let part = (limit - last.1) / current.1
                let other = (part * current.0 + last.0, part * current.1 + last.1)
                let isNearer =
                    abs(Double(other.0) / Double(other.1) - number)
                    < abs(Double(current.0) / Double(current.1) - number)
                return isNearer ? other : current
            }
            (last, current) = (current, (step * current.0 + last.0, bottom))
            rest = next - next.rounded(.down)
        }
        return current
    }
}
