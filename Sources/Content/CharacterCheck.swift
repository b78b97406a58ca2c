import Bytes
import Diagnostics

/// Refuses values with characters that deceive the eye: a name is compared, searched for and copied from.
enum CharacterCheck {
    /// Whether a value is what it looks like; what is wrong with it is added to `report`.
    ///
    /// The value counts, not its bytes in the file: in quotes, YAML has escapes such as `\u202e`.
    static func passes(_ text: String, _ range: Range<Int>, in source: SourceText, _ report: inout DiagnosticReport)
        -> Bool
    {
        guard text.withBytes(InvisibleCharacters.mayDeceive) else { return true }
        if let found = InvisibleCharacters.first(in: text) {
            // Reading YAML found this one already.
            if found.character == "\u{FEFF}" { return false }
            report.add(
                CharacterMessage.invisible(found.character),
                at: location(of: found.character, found.offset, text, range, source))
            return false
        }
        if let found = Confusables.firstMixed(in: text) {
            report.add(
                CharacterMessage.misleading(found.character, looksLike: found.looksLike),
                at: location(of: found.character, found.offset, text, range, source))
            return false
        }
        return true
    }

    /// Where a character of the value stands in the file; where it is an escape, the value's place.
    private static func location(
        of character: Unicode.Scalar, _ offset: Int, _ text: String, _ range: Range<Int>, _ source: SourceText
    ) -> SourceLocation {
        let wanted = String(character)
        // As often as it stands in the value, up to here: the same letter may stand in another word before.
        let earlier = text.utf8.prefix(offset)
        var count = String(Substring(earlier)).unicodeScalars.count { $0 == character }
        var rest = range
        while let found = source.firstRange(of: wanted, in: rest) {
            if count == 0 { return source.location(of: found) }
            count -= 1
            rest = found.upperBound..<range.upperBound
        }
        return source.location(of: range)
    }
}
