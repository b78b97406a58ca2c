package import Diagnostics
package import ReportModel

/// What can be wrong with the logo and the colour of a site.
package enum AppearanceMessage {
    package static func accentContrast(colour: Colour, fault: Accent.Fault) -> Message {
        Message(
            "accent-contrast",
            Wording(
                en: "`\(colour.hexadecimal)` is too light to be read: its contrast is "
                    + "\(ratio(fault.found, mark: ".")), but \(ratio(.text, mark: ".")) is needed",
                it: "`\(colour.hexadecimal)` è troppo chiaro per essere letto: il contrasto è "
                    + "\(ratio(fault.found, mark: ",")), ma serve \(ratio(.text, mark: ","))"),
            suggestion: Wording(
                en: "the nearest darker tone that can be read is \"\(fault.proposal.hexadecimal)\"",
                it: "il tono più scuro più vicino che si legge è \"\(fault.proposal.hexadecimal)\""))
    }

    package static func missingLogo(name: String, nearest: String?) -> Message {
        Message(
            "missing-logo",
            Wording(
                en: "the logo `\(name)` does not stand beside site.yaml",
                it: "il logo `\(name)` non c'è accanto a site.yaml"),
            suggestion: nearest.map(Wording.didYouMean)
                ?? besideSite)
    }

    package static func logoElsewhere(path: String) -> Message {
        Message(
            "logo-elsewhere",
            Wording(
                en: "`\(path)` is not the name of a file beside site.yaml",
                it: "`\(path)` non è il nome di un file accanto a site.yaml"),
            suggestion: besideSite)
    }

    package static func logoType(name: String, allowed: [String]) -> Message {
        let endings = Wording.list(allowed.map { ".\($0)" })
        return Message(
            "logo-type",
            Wording(en: "`\(name)` cannot be the logo", it: "`\(name)` non può essere il logo"),
            suggestion: Wording(
                en: "its name must end in \(endings)", it: "il suo nome deve finire in \(endings)"))
    }

    private static func ratio(_ contrast: Contrast, mark: String) -> String {
        "\(contrast.tenths / 10)\(mark)\(contrast.tenths % 10):1"
    }

    private static let besideSite = Wording(
        en: "put the file beside site.yaml and write its name only, such as `logo.png`",
        it: "metti il file accanto a site.yaml e scrivi solo il suo nome, per esempio `logo.png`")
}

extension AppearanceMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] =
        [tooLight].compactMap { $0 } + [
            missingLogo(name: "lgo.png", nearest: "logo.png"),
            logoElsewhere(path: "immagini/logo.png"),
            logoType(name: "logo.svg", allowed: LogoReader.types),
        ]

    private static var tooLight: Message? {
        let colour = Colour(red: 0x66, green: 0xAA, blue: 0xFF)
        do throws(Accent.Fault) {
            _ = try Accent(colour)
            return nil
        } catch {
            return accentContrast(colour: colour, fault: error)
        }
    }
}
