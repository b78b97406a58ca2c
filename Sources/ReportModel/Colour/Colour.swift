/// A colour of the sRGB space with 8 bits a channel, as `#rrggbb` names it.
package struct Colour: Hashable, Sendable {
    /// Red, 0 to 255.
    package let red: UInt8
    /// Green, 0 to 255.
    package let green: UInt8
    /// Blue, 0 to 255.
    package let blue: UInt8

    /// A colour of three channels.
    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#rrggbb` in either case; `nil` where a text is anything else.
    package init?(_ text: String) {
        let digits = Array(text.utf8.dropFirst())
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6 else { return nil }
        var channels: [UInt8] = []
        for start in [0, 2, 4] {
            guard let high = Self.value(of: digits[start]), let low = Self.value(of: digits[start + 1]) else {
                return nil
            }
            channels.append(high << 4 | low)
        }
        self.init(red: channels[0], green: channels[1], blue: channels[2])
    }

    /// The colour as `#rrggbb`, in lower case.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef")
        return "#" + [red, green, blue].map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
    }

    /// The relative luminance of WCAG, in units of which white has 10,000 billion and black none.
    var luminance: Int {
        let curve = SRGBCurve.brightness
        return 2126 * curve[Int(red)] + 7152 * curve[Int(green)] + 722 * curve[Int(blue)]
    }

    /// The contrast with another colour, from 1:1 to 21:1.
    package func contrast(with other: Colour) -> Contrast {
        // WCAG adds a twentieth of white for the light that a screen throws back.
        let glare = Self.fullLuminance / 20
        let (darker, lighter) = (min(luminance, other.luminance), max(luminance, other.luminance))
        return Contrast(lighter: lighter + glare, darker: darker + glare)
    }

    /// The nearest tone of the same hue towards black that a test lets pass; black where none does.
    func darkened(until passes: (Colour) -> Bool) -> Colour { shifted(towards: 0, until: passes) }

    /// The nearest tone of the same hue towards white that a test lets pass; white where none does.
    func lightened(until passes: (Colour) -> Bool) -> Colour { shifted(towards: 255, until: passes) }

    private static let fullLuminance = 10_000 * 1_000_000_000

    /// Mixing with black or white keeps the hue; what is lost by rounding is less than the eye can tell.
    private func shifted(towards end: Int, until passes: (Colour) -> Bool) -> Colour {
        for share in 0..<255 {
            func mix(_ channel: UInt8) -> UInt8 {
                UInt8(clamping: (Int(channel) * (255 - share) + end * share + 127) / 255)
            }
            let tone = Colour(red: mix(red), green: mix(green), blue: mix(blue))
            if passes(tone) { return tone }
        }
        let last = UInt8(clamping: end)
        return Colour(red: last, green: last, blue: last)
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
