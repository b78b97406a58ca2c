/// Characters that nobody sees and that change what is read: those that turn the direction of the text around, so that
/// `39` is shown as `93`, and those without any width.
package enum InvisibleCharacters {
    /// The first that does harm, and where it stands, in bytes of UTF-8.
    ///
    /// Fine are a soft hyphen between two letters, what joins or parts the letters of scripts that need it (never
    /// digits), and what belongs to an emoji.
    package static func first(in text: String) -> (character: Unicode.Scalar, offset: Int)? {
        text.withBytes { first(in: $0) }
    }

    /// See ``first(in:)-(String)``; bytes that are no UTF-8 are passed over.
    package static func first(in bytes: UnsafeBufferPointer<UInt8>) -> (character: Unicode.Scalar, offset: Int)? {
        guard SuspiciousBytes.first(in: bytes) < bytes.count else { return nil }
        var scalars = ScalarCursor(bytes)
        var previous: Unicode.Scalar?
        var current = scalars.next()
        while let (scalar, offset) = current {
            let following = scalars.next()
            if isInvisible(scalar), !isFine(scalar, between: previous, following?.scalar) { return (scalar, offset) }
            previous = scalar
            current = following
        }
        return nil
    }

    /// Whether bytes of UTF-8 may hold one of them, or one of ``Confusables``: of nearly all texts, a glance tells that
    /// they do not.
    package static func mayDeceive(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        SuspiciousBytes.first(in: bytes) < bytes.count
    }

    /// Whether a character shows nothing by itself, wherever it stands.
    package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1D173...0x1D17A,
            0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    private static func isFine(
        _ scalar: Unicode.Scalar, between previous: Unicode.Scalar?, _ next: Unicode.Scalar?
    ) -> Bool {
        guard let previous else { return false }
        switch scalar.value {
        case 0xAD:
            return isLetter(previous) && next.map(isLetter) ?? false
        case 0x200C, 0x200D:
            return needsJoining(previous) && next.map(needsJoining) ?? false
        case 0xFE0E, 0xFE0F:
            // As in `1️⃣`, a digit with a frame around it.
            return previous.value > 0xA0 ? !isLetter(previous) : next?.value == 0x20E3
        case 0x180B...0x180F, 0xFE00...0xFE0D, 0xE0100...0xE01EF:
            return previous.value >= 0x1800 && isLetter(previous)
        default: return false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }

    /// Whether letters of its script are joined or parted by a character, as those of Persian or Hindi are, or it is part
    /// of an emoji. Below stand Latin, Greek, Cyrillic, Armenian.
    private static func needsJoining(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x0600 && !(0x2000...0x20CF).contains(scalar.value)
            && scalar.properties.generalCategory != .decimalNumber
    }
}
