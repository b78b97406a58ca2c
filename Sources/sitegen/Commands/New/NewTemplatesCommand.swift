import ArgumentParser
import Diagnostics
import Scaffold
import SiteGenerator

/// `sitegen new templates`: built-in templates, copied out to be changed.
struct NewTemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Copy built-in templates, words or assets out, to change them.",
        usage: "sitegen new templates [<names> ...] [<options>]",
        discussion: """
            A file in Templates/ takes the place of the built-in one of the same path; all others stay built-in.
            README.md comes along: the guide to what the template of each page can show.

              sitegen new templates --list
              sitegen new templates layouts/page.mustache style.css
              sitegen new templates --all
            """
    )

    @Argument(help: "The files, such as `partials/footer.mustache`.")
    var names: [String] = []

    @Flag(help: "Copy all of them.")
    var all = false

    @Flag(help: "Print their names and copy none.")
    var list = false

    @Option(help: ArgumentHelp("The folder that they are copied to.", valueName: "folder"))
    var templates = BuildOptions.defaultTemplates

    @Option(
        help: ArgumentHelp(
            "The language of the messages: en or it. (default: the environment's)", valueName: "language"))
    var language: MessageLanguage?

    func validate() throws {
        let modes = (names.isEmpty ? 0 : 1) + (all ? 1 : 0) + (list ? 1 : 0)
        guard modes == 1 else { throw ValidationError("Give the names of templates, or --all, or --list.") }
    }

    func run() throws {
        let terminal = Terminal(language: language)
        if list { return terminal.print(lines: NewTemplates.names) }
        let copies = NewTemplates(all ? NewTemplates.names : names, folder: templates)
        let guide = templates.hasSuffix("/") ? "\(templates)README.md" : "\(templates)/README.md"
        try terminal.report(copies.create, paths: { $0 }) { _ in
            terminal.language.pick(
                en: "These are used from now on. What they may show, \(guide) says.",
                it: "Da adesso si usano questi. Che cosa possono mostrare lo dice \(guide).")
        }
    }
}
