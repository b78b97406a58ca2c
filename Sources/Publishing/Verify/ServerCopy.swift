import FileSystem
import Glibc

/// A published copy on a server, fetched with the program `curl`: it knows TLS, proxies and certificates, and linking
/// an HTTP library would slow down the start of every build.
package struct ServerCopy: PublishedCopy {
    private let address: String

    /// The copy at an address that begins with `https://` or `http://`.
    package init(address: String) {
        self.address = address.hasSuffix("/") ? address : address + "/"
    }

    /// See ``PublishedCopy``.
    package func name(of path: OutputPath) -> String { address + path.text }

    /// See ``PublishedCopy``: a server does not tell.
    package func allFiles() -> [OutputPath]? { nil }

    /// See ``PublishedCopy``.
    package func contents(of paths: [OutputPath]) throws(PublishedCopyError) -> [OutputPath: [UInt8]] {
        guard !paths.isEmpty else { return [:] }
        let folder = try Self.temporaryFolder()
        defer { Self.remove(folder, count: paths.count) }
        // The configuration comes from a file, so no address ever passes through a shell.
        var configuration = ""
        for (index, path) in paths.enumerated() {
            configuration += "url = \"\(Self.quoted(name(of: path)))\"\noutput = \"\(folder)/\(index)\"\n"
        }
        let answers = "\(folder)/answers"
        let lines: [Substring]
        do throws(SystemError) {
            try Folder(path: folder).write(Array(configuration.utf8), to: "configuration")
            try Self.runCurl(configuration: "\(folder)/configuration", answers: answers)
            lines = String(decoding: try Folder.contents(ofFile: answers), as: UTF8.self).split(separator: "\n")
        } catch {
            throw PublishedCopyError(error)
        }
        return try read(lines, paths, folder)
    }

    /// Each line is the number of the file, the status and the failure, if there was one.
    private func read(
        _ lines: [Substring], _ paths: [OutputPath], _ folder: String
    ) throws(PublishedCopyError) -> [OutputPath: [UInt8]] {
        var contents: [OutputPath: [UInt8]] = [:]
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count >= 2, let index = Int(parts[0]), paths.indices.contains(index) else { continue }
            switch parts[1] {
            case "200":
                do throws(SystemError) {
                    contents[paths[index]] = try Folder.contents(ofFile: "\(folder)/\(index)")
                } catch {
                    // An empty answer leaves no file.
                    contents[paths[index]] = []
                }
            case "404", "410": continue
            case "000":
                let reason = parts.count > 2 ? String(parts[2]) : "curl"
                throw PublishedCopyError(name: name(of: paths[index]), reason: reason)
            default:
                throw PublishedCopyError(name: name(of: paths[index]), reason: "HTTP \(parts[1])")
            }
        }
        return contents
    }

    private static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }

    private static func temporaryFolder() throws(PublishedCopyError) -> String {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/sitegen-verify-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw PublishedCopyError(SystemError(path: base)) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func remove(_ folder: String, count: Int) {
        for name in (0..<count).map(String.init) + ["configuration", "answers"] { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    /// Runs curl and waits for it. What became of each file stands in its answers; its own status says no more.
    private static func runCurl(configuration: String, answers: String) throws(SystemError) {
        let format = "%{urlnum} %{http_code} %{errormsg}\\n"
        let arguments = [
            "curl", "--silent", "--parallel", "--location", "--max-redirs", "5", "--proto", "=https,http",
            "--connect-timeout", "20", "--max-time", "120", "--write-out", format, "--config", configuration,
        ]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, answers, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // Where it fetches in parallel, curl shows its progress even if it is told to be silent.
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, "curl", &actions, nil, &pointers, environ)
        if failure != 0 { throw SystemError(path: "curl", code: failure) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
}
