import ArgumentParser
import Diagnostics
import PreviewServer

/// `sitegen serve`: the site in the browser while it is being written.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser and follow every change of its sources; write nothing.",
        usage: "sitegen serve [<options>]",
        discussion: """
            Everything is checked, and each page is made when somebody looks at it; only this machine is served. Each \
            save is on the page at once; a fault is shown there with file and line, over the last good state of the \
            site. Ctrl-C ends.

            Where another machine, or the host of a container, writes the files, a save may take some seconds until \
            the first one is noticed; --poll spares them.

            Examples:
              sitegen serve --open                  build, serve and open the browser
              sitegen serve --port 8080 --drafts    on another port, drafts included

            Exit codes: 0 ended with Ctrl-C, 1 the port cannot be used, 64 wrong options.
            """
    )

    @OptionGroup var arguments: BuildArguments

    @Option(help: ArgumentHelp("The port to serve on; 0 for any that is free.", valueName: "port"))
    var port: UInt16 = 8000

    @Flag(help: "Open the page in the browser.")
    var open = false

    @Flag(help: "Look for changes again and again, where the system does not tell of them.")
    var poll = false

    func run() throws {
        let terminal = Terminal(language: arguments.speech.language)
        let text = ServeText(language: terminal.language)
        let session = PreviewSession(arguments.options, language: terminal.language, port: port, polls: poll)
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

    private func tell(_ event: PreviewSession.News, _ terminal: Terminal, _ text: ServeText) {
        switch event {
        case .built(let build):
            terminal.print(build.report)
            if !arguments.quiet { terminal.print(line: text.line(build)) }
        case .listening(let address):
            terminal.print(line: text.line(address: address))
            if open, !Browser.open(address) { terminal.print(ServeMessage.noBrowser(address: address)) }
        }
    }
}
