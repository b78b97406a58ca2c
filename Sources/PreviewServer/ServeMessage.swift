package import Diagnostics

/// What can keep the preview from being served.
package enum ServeMessage {
    /// Another program listens there; `free` is a port where none does.
    package static func portInUse(port: UInt16, free: UInt16?) -> Message {
        Message(
            "port-in-use",
            Wording(
                en: "port \(port) is taken: another program, perhaps another preview, listens there",
                it: "la porta \(port) è occupata: la usa già un altro programma, forse un'altra anteprima"),
            suggestion: free.map { free in
                Wording(en: "type `sitegen serve --port \(free)`", it: "scrivi `sitegen serve --port \(free)`")
            }
                ?? anotherPort)
    }

    /// The system does not let us listen.
    package static func cannotListen(port: UInt16, reason: String) -> Message {
        Message(
            "cannot-listen",
            Wording(
                en: "the preview cannot be served on port \(port): \(reason)",
                it: "l'anteprima non si può servire sulla porta \(port): \(SystemReason.text(reason, in: .italian))"),
            suggestion: anotherPort)
    }

    /// No program was found that shows a page.
    package static func noBrowser(address: String) -> Message {
        Message(
            "no-browser",
            as: .warning,
            Wording(en: "no browser could be opened", it: "non è stato possibile aprire un browser"),
            suggestion: Wording(en: "open \(address) yourself", it: "apri tu stesso \(address)"))
    }

    private static let anotherPort = Wording(
        en: "name another port with `--port`, such as `--port 8080`",
        it: "indica un'altra porta con `--port`, per esempio `--port 8080`")
}

extension ServeMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        portInUse(port: 8000, free: 8001), cannotListen(port: 80, reason: "Permission denied"),
        noBrowser(address: "http://127.0.0.1:8000/"),
    ]
}

/// The preview could not be served.
package struct ServeFailure: Error, Sendable {
    /// Why.
    package let message: Message

    /// A failure for a reason.
    init(_ message: Message) {
        self.message = message
    }
}
