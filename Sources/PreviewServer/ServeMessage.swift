import Diagnostics

/// What can keep the preview from being served.
public enum ServeMessage: DiagnosticMessage, Equatable {
    /// Another program listens there; `free` is a port where none does.
    case portInUse(port: UInt16, free: UInt16?)
    /// The system does not let us listen.
    case cannotListen(port: UInt16, reason: String)
    /// No program was found that shows a page.
    case noBrowser(address: String)

    /// One of each case, for the editor's guide and for tests.
    public static let examples: [Self] = [
        .portInUse(port: 8000, free: 8001), .cannotListen(port: 80, reason: "Permission denied"),
        .noBrowser(address: "http://127.0.0.1:8000/"),
    ]

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .portInUse: "port-in-use"
        case .cannotListen: "cannot-listen"
        case .noBrowser: "no-browser"
        }
    }

    /// See ``DiagnosticMessage``.
    public var severity: Severity {
        switch self {
        case .portInUse, .cannotListen: .error
        case .noBrowser: .warning
        }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .portInUse(let port, _):
            language.pick(
                en: "port \(port) is taken: another program, perhaps another preview, listens there",
                it: "la porta \(port) è occupata: la usa già un altro programma, forse un'altra anteprima"
            )
        case .cannotListen(let port, let reason):
            language.pick(
                en: "the preview cannot be served on port \(port): \(reason)",
                it: "l'anteprima non si può servire sulla porta \(port): \(reason)"
            )
        case .noBrowser:
            language.pick(en: "no browser could be opened", it: "non è stato possibile aprire un browser")
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .portInUse(_, let free?):
            language.pick(en: "type `sitegen serve --port \(free)`", it: "scrivi `sitegen serve --port \(free)`")
        case .portInUse(_, nil), .cannotListen:
            language.pick(
                en: "name another port with `--port`, such as `--port 8080`",
                it: "indica un'altra porta con `--port`, per esempio `--port 8080`"
            )
        case .noBrowser(let address):
            language.pick(en: "open \(address) yourself", it: "apri tu stesso \(address)")
        }
    }
}

/// The preview could not be served.
public struct ServeFailure: Error, Sendable {
    /// Why.
    public let message: ServeMessage

    /// A failure for a reason.
    init(_ message: ServeMessage) {
        self.message = message
    }
}
