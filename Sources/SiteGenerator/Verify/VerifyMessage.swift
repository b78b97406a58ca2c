import Diagnostics

/// What can be wrong with a published copy of a site.
public enum VerifyMessage: DiagnosticMessage, CaseIterable {
    case differs
    case missing
    case leftOver
    case foreign

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .differs: "published-file-differs"
        case .missing: "published-file-missing"
        case .leftOver: "published-file-left-over"
        case .foreign: "published-file-foreign"
        }
    }

    /// See ``DiagnosticMessage``.
    public var severity: Severity { self == .foreign ? .note : .error }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .differs:
            language.pick(
                en: "this file is not what the sources give", it: "questo file non è quello che danno i sorgenti")
        case .missing:
            language.pick(en: "this file is missing", it: "questo file manca")
        case .leftOver:
            language.pick(
                en: "this file of an earlier build is no longer part of the site",
                it: "questo file di una versione precedente non fa più parte del sito"
            )
        case .foreign:
            language.pick(en: "sitegen did not write this file", it: "questo file non è stato scritto da sitegen")
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .differs, .missing, .leftOver:
            language.pick(en: "build and publish again", it: "rigenera e pubblica di nuovo")
        case .foreign: nil
        }
    }
}
