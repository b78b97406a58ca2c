import Diagnostics
import Testing

@testable import sitegen

@Suite("Commands that are none")
struct UnknownCommandTests {
    @Test(
        "the nearest one is named",
        arguments: [
            ("chekc", "sitegen check"), ("biuld", "sitegen build"), ("new sit our-site", "sitegen new site"),
            ("new Area Homes --year 2021", "sitegen new area"), ("help verfy", "sitegen verify"),
        ])
    func nearest(_ typed: String, _ meant: String) throws {
        let message = try #require(complaint(typed))
        #expect(message.suggestion(in: .english) == "did you mean `\(meant)`?")
        #expect(message.suggestion(in: .italian) == "forse volevi scrivere `\(meant)`?")
    }

    @Test(
        "where none is near, the help that names them is",
        arguments: [("Content", "sitegen --help"), ("new page", "sitegen new --help"), ("", "sitegen --help")])
    func far(_ typed: String, _ help: String) throws {
        let message = try #require(complaint(typed))
        #expect(message.suggestion(in: .english) == "`\(help)` names them all")
    }

    @Test(
        "commands, their arguments and options are left to ArgumentParser",
        arguments: [
            "check --strict", "new site chekc", "import chekc", "--output chekc", "new --help", "help", "help check",
            "verify chekc",
        ])
    func known(_ typed: String) { #expect(complaint(typed) == nil) }

    @Test("without any word, there is nothing to be wrong")
    func nothing() { #expect(UnknownCommand.message(in: [], of: SitegenCommand.self) == nil) }

    @Test(
        "the language is known although the words are wrong",
        arguments: [
            ("chekc --language it", MessageLanguage.italian), ("chekc --language=en", .english), ("chekc", nil),
            ("chekc --language fr", nil), ("chekc --language", nil),
        ])
    func language(_ typed: String, _ expected: MessageLanguage?) {
        #expect(LanguageArgument.language(in: words(typed)) == expected)
    }

    private func complaint(_ typed: String) -> Message? {
        UnknownCommand.message(in: words(typed), of: SitegenCommand.self)
    }

    private func words(_ typed: String) -> [String] {
        typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }
}
