import ArgumentParser
import Diagnostics
import PreviewServer
import SiteGenerator

/// `sitegen serve`: the site in the browser while it is being written.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser and follow every change of its sources; write nothing.",
        discussion: """
            The site is built in memory and served to this machine only. Each save is on the page at once; a fault is \
            shown there with file and line, over the last good state of the site. Ctrl-C ends.

            Examples:
              sitegen serve --open                  build, serve and open the browser
              sitegen serve --port 8080 --drafts    on another port, drafts included

            Exit codes: 0 ended with Ctrl-C, 1 the port cannot be used, 64 wrong options.
            """
    )

    @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"))
    var content = "Content"

    @Option(help: ArgumentHelp("The folder with the templates.", valueName: "folder"))
    var templates = "Templates"

    @Option(help: ArgumentHelp("The port to serve on; 0 for any that is free.", valueName: "port"))
    var port: UInt16 = 8000

    @Flag(help: "Open the page in the browser.")
    var open = false

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("The site's address, in place of site.yaml's.", valueName: "url")
    )
    var baseURL: String?

    @Flag(help: "Show drafts, too.")
    var drafts = false

    @Option(
        help: ArgumentHelp(
            "The language of the messages: en or it. (default: the environment's)", valueName: "language"))
    var language: MessageLanguage?

    func validate() throws {
        if let baseURL, !baseURL.isWebAddress {
            throw ValidationError("--base-url must begin with https:// or http://")
        }
    }

    func run() throws {
        let terminal = Terminal(language: language)
        let text = ServeText(language: terminal.language)
        let session = PreviewSession(options, language: terminal.language, port: port)
        Interruptible.run {
            do throws(ServeFailure) {
                try await session.run { tell($0, terminal, text) }
                return .success
            } catch {
                terminal.print(error.message)
                return .failure
            }
        }
    }

    private func tell(_ event: PreviewSession.Event, _ terminal: Terminal, _ text: ServeText) {
        switch event {
        case .built(let build):
            terminal.print(build.report)
            terminal.print(line: text.line(build))
        case .listening(let address):
            terminal.print(line: text.line(address: address))
            if open, !Browser.open(address) { terminal.print(ServeMessage.noBrowser(address: address)) }
        }
    }

    private var options: BuildOptions {
        var options = BuildOptions()
        options.content = content
        options.templates = templates
        options.baseURL = baseURL
        options.includesDrafts = drafts
        return options
    }
}
