import Diagnostics
import ReportModel

/// What can be wrong with the logo and the colour of a site.
public enum AppearanceMessage: DiagnosticMessage {
    case accentContrast(colour: Colour, fault: Accent.Fault)
    case missingLogo(name: String, nearest: String?)
    case logoElsewhere(path: String)
    case logoType(name: String, allowed: [String])

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .accentContrast: "accent-contrast"
        case .missingLogo: "missing-logo"
        case .logoElsewhere: "logo-elsewhere"
        case .logoType: "logo-type"
        }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .accentContrast(let colour, let fault):
            language.pick(
                en: "`\(colour.hexadecimal)` is too light to be read: its contrast is "
                    + "\(Self.ratio(fault.found, mark: ".")), but \(Self.ratio(.text, mark: ".")) is needed",
                it: "`\(colour.hexadecimal)` è troppo chiaro per essere letto: il contrasto è "
                    + "\(Self.ratio(fault.found, mark: ",")), ma serve \(Self.ratio(.text, mark: ","))"
            )
        case .missingLogo(let name, _):
            language.pick(
                en: "the logo `\(name)` does not stand beside site.yaml",
                it: "il logo `\(name)` non c'è accanto a site.yaml"
            )
        case .logoElsewhere(let path):
            language.pick(
                en: "`\(path)` is not the name of a file beside site.yaml",
                it: "`\(path)` non è il nome di un file accanto a site.yaml"
            )
        case .logoType(let name, _):
            language.pick(en: "`\(name)` cannot be the logo", it: "`\(name)` non può essere il logo")
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .accentContrast(_, let fault):
            language.pick(
                en: "the nearest darker tone that can be read is \"\(fault.proposal.hexadecimal)\"",
                it: "il tono più scuro più vicino che si legge è \"\(fault.proposal.hexadecimal)\""
            )
        case .missingLogo(_, let nearest?):
            language.pick(en: "did you mean `\(nearest)`?", it: "forse volevi scrivere `\(nearest)`?")
        case .missingLogo(_, nil), .logoElsewhere:
            language.pick(
                en: "put the file beside site.yaml and write its name only, such as `logo.png`",
                it: "metti il file accanto a site.yaml e scrivi solo il suo nome, per esempio `logo.png`"
            )
        case .logoType(_, let allowed):
            language.pick(
                en: "its name must end in \(Self.list(allowed))",
                it: "il suo nome deve finire in \(Self.list(allowed))"
            )
        }
    }

    private static func list(_ types: [String]) -> String { types.map { "`.\($0)`" }.joined(separator: ", ") }

    private static func ratio(_ contrast: Contrast, mark: String) -> String {
        "\(contrast.tenths / 10)\(mark)\(contrast.tenths % 10):1"
    }
}
