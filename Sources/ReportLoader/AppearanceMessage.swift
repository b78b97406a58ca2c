package import Diagnostics
package import ReportModel

/// What can be wrong with the pictures and the colour of a site.
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

    static func missing(_ use: SitePictures.Use, name: String, nearest: String?) -> Message {
        let isLogo = use == .logo
        return Message(
            isLogo ? "missing-logo" : "missing-preview",
            Wording(
                en: "\(use.name.en) `\(name)` does not stand beside site.yaml",
                it: "\(use.name.it) `\(name)` non c'è accanto a site.yaml"),
            suggestion: nearest.map(Wording.didYouMean) ?? use.besideSite)
    }

    static func elsewhere(_ use: SitePictures.Use, path: String) -> Message {
        let isLogo = use == .logo
        return Message(
            isLogo ? "logo-elsewhere" : "preview-elsewhere",
            Wording(
                en: "`\(path)` is not the name of a file beside site.yaml",
                it: "`\(path)` non è il nome di un file accanto a site.yaml"),
            suggestion: use.besideSite)
    }

    static func type(_ use: SitePictures.Use, name: String, allowed: [String]) -> Message {
        let isLogo = use == .logo
        let endings = Wording.list(allowed.map { ".\($0)" })
        return Message(
            isLogo ? "logo-type" : "preview-type",
            Wording(en: "`\(name)` cannot be \(use.name.en)", it: "`\(name)` non può essere \(use.name.it)"),
            suggestion: Wording(
                en: "its name must end in \(endings)", it: "il suo nome deve finire in \(endings)"))
    }

    private static func ratio(_ contrast: Contrast, mark: String) -> String {
        "\(contrast.tenths / 10)\(mark)\(contrast.tenths % 10):1"
    }
}

extension SitePictures.Use {
    /// What messages call it.
    fileprivate var name: Wording {
        switch self {
        case .logo: Wording(en: "the logo", it: "il logo")
        case .image: Wording(en: "the image for previews", it: "l'immagine per le anteprime")
        }
    }

    fileprivate var besideSite: Wording {
        Wording(
            en: "put the file beside site.yaml and write its name only, such as `\(rawValue).png`",
            it: "metti il file accanto a site.yaml e scrivi solo il suo nome, per esempio `\(rawValue).png`")
    }
}

extension AppearanceMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] =
        [tooLight].compactMap { $0 }
        + [
            missing(.logo, name: "lgo.png", nearest: "logo.png"), missing(.image, name: "citta.png", nearest: nil),
        ]
        + SitePictures.Use.allCases.flatMap {
            [
                elsewhere($0, path: "immagini/\($0.rawValue).png"),
                type($0, name: "\($0.rawValue).svg", allowed: SitePictures.types),
            ]
        }

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
