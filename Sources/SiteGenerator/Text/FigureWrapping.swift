extension String {
    /// A published figure as pages show it. Its spaces do not break; in a long one those between words may, so that
    /// `10% dei lavoratori agili dell'ente` fits a phone, but never those beside a digit or a sign.
    var wrappingFigure: String {
        guard utf8.count > 14, unicodeScalars.count > 14 else { return self }
        let scalars = Array(unicodeScalars)
        var wrapped = UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isBetweenWords =
                scalar == "\u{A0}" && index > 0 && index + 1 < scalars.count
                && Self.endsWord(scalars[index - 1]) && Self.isLetter(scalars[index + 1])
            wrapped.append(isBetweenWords ? " " : scalar)
        }
        return String(wrapped)
    }

    private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || scalar == "%" || scalar == "," || scalar == ";"
    }

    /// Letters of ASCII are known without asking Unicode's tables.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.properties.isAlphabetic
    }
}
