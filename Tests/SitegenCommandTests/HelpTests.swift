import ArgumentParser
import Testing

@testable import sitegen

@Suite("The help of every command")
struct HelpTests {
    /// Every command, with the words that call it.
    static let commands = all(SitegenCommand.self, path: "sitegen")

    private static func all(_ command: any ParsableCommand.Type, path: String) -> [Command] {
        [Command(path: path, type: command)]
            + command.configuration.subcommands.flatMap {
                all($0, path: "\(path) \($0.configuration.commandName ?? "")")
            }
    }

    struct Command: Sendable, CustomTestStringConvertible {
        let path: String
        let type: any ParsableCommand.Type
        var testDescription: String { path }

        /// The help, as the program prints it.
        var help: String { SitegenCommand.helpMessage(for: type, columns: SitegenCommand.helpWidth) }
    }

    @Test("all commands are there")
    func areAll() {
        #expect(Self.commands.count == 13)
        #expect(Self.commands.contains { $0.path == "sitegen new templates" })
    }

    @Test("no line is wider than 78 characters", arguments: commands)
    func isNarrow(_ command: Command) {
        for line in command.help.split(separator: "\n") { #expect(line.count <= 78, "\(line)") }
    }

    @Test("each example stands on one line", arguments: commands)
    func hasWholeExamples(_ command: Command) throws {
        let examples = command.type.configuration.discussion.split(separator: "\n").filter { $0.hasPrefix("  sitegen") }
        #expect(!examples.isEmpty)
        let lines = command.help.split(separator: "\n")
        for example in examples { #expect(lines.contains(example), "\(example)") }
    }

    @Test("the usage names the command", arguments: commands)
    func hasUsage(_ command: Command) {
        #expect(command.help.contains("\nUSAGE: \(command.path) "))
    }
}
