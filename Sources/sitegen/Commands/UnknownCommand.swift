import ArgumentParser
import Diagnostics

/// Finds a word that stands in the place of a command and is none. ArgumentParser would take it for an argument of the
/// command before, and name its options.
enum UnknownCommand {
    /// What is to be said of the first such word; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - words: what was typed after the program's name.
    ///   - root: the command that is the program.
    static func message(in words: some Sequence<String>, of root: any ParsableCommand.Type) -> Message? {
        var command = root
        var path = name(of: root)
        for word in words {
            let commands = command.configuration.subcommands
            guard !commands.isEmpty, !word.hasPrefix("-") else { return nil }
            // `sitegen help check` is `sitegen check --help`.
            if word == "help", command == root { continue }
            if let next = commands.first(where: { name(of: $0) == word }) {
                command = next
                path += " " + word
            } else {
                let nearest = NearestName.suggestion(for: word, among: commands.map(name))
                return CommandMessage.unknownCommand(
                    word, nearest: nearest.map { "\(path) \($0)" }, help: "\(path) --help")
            }
        }
        return nil
    }

    private static func name(of command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }
}
