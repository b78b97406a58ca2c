import Diagnostics

/// What can be wrong with the words that sitegen was started with, and with the place; of options, ArgumentParser tells.
enum CommandMessage {
    /// A word stands where a command should; `nearest` is the one that was probably meant.
    static func unknownCommand(_ word: String, nearest: String?, help: String) -> Message {
        Message(
            "unknown-command",
            Wording(en: "there is no command `\(word)`", it: "il comando `\(word)` non esiste"),
            suggestion: nearest.map(Wording.didYouMean)
                ?? Wording(en: "`\(help)` names them all", it: "`\(help)` li elenca tutti"))
    }

    /// Not even the program's own name is known, let alone options.
    static let noCommandLine = Message(
        "no-command-line",
        Wording(
            en: "the system does not tell which command and options sitegen was started with",
            it: "il sistema non dice con quali comandi e opzioni è stato avviato sitegen"),
        suggestion: Wording(
            en: "start it by its name, where `/proc` is mounted",
            it: "avvialo con il suo nome, dove `/proc` è montato"))

    /// The system gives fewer threads or less memory than any work takes here; `reason` are its words.
    static func noThreads(reason: String) -> Message {
        Message(
            "no-threads",
            Wording(
                en: "the system does not give sitegen the threads and the memory to work with: "
                    + SystemReason.text(reason, in: .english),
                it: "il sistema non dà a sitegen i thread e la memoria per lavorare: "
                    + SystemReason.text(reason, in: .italian)),
            suggestion: Wording(
                en: "allow more memory and processes: `ulimit -d`, `-v` and `-u`, or the limits of the container",
                it: "concedi più memoria e processi: `ulimit -d`, `-v` e `-u`, o i limiti del contenitore"))
    }

    /// One of each case, for the editor's guide and for tests.
    static let examples: [Message] = [
        unknownCommand("chekc", nearest: "sitegen check", help: "sitegen --help"), noCommandLine,
        noThreads(reason: "Resource temporarily unavailable"),
    ]
}
