import Bytes

/// Names of files that servers and hosts do not only hand out, but act on: they can change what visitors get.
///
/// The lists are those of Apache, nginx, IIS, and of hosts of static sites; a host may know others.
enum ServerFile {
    /// Whether a server may act on a file that does not belong to the site.
    ///
    /// - Parameter isOfSite: whether the site has a file at a path.
    static func isActedUpon(_ path: OutputPath, isOfSite: (OutputPath) -> Bool) -> Bool {
        let name = path.name.lowercased()
        if configurations.contains(name) || name.hasPrefix(".ht") { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        // A page that comes before `index.html` where somebody asks for the folder.
        if parts.count > 1, openings.contains(parts[0]) { return true }
        // What stands before the last point counts, too: Apache runs `a.php.txt` where it is set up carelessly.
        if parts.dropFirst().contains(where: programs.contains) { return true }
        // Sent in place of the file that it is called after, packed or in another language.
        if let last = parts.last, packed.contains(last) { return true }
        return path.text.utf8.lastIndex(of: UInt8(ascii: ".")).map { isOfSite(OutputPath(String(path.text[..<$0]))) }
            ?? false
    }

    /// Files that a server, or a host, takes its orders from.
    private static let configurations: Set = [
        "_config.yml", "_headers", "_redirects", "_routes.json", "_worker.js", ".domains", ".env", ".rsync-filter",
        ".user.ini", "amplify.yml", "app.yaml", "cname", "firebase.json", "global.asa", "global.asax", "netlify.toml",
        "now.json", "php.ini", "render.yaml", "serve.json", "static.json", "staticwebapp.config.json", "vercel.json",
        "web.config", "wrangler.toml",
    ]

    private static let openings: Set = ["index", "default"]

    private static let programs: Set = [
        "ashx", "asmx", "asp", "aspx", "cfm", "cgi", "fcgi", "jsp", "jspx", "lua", "phar", "php", "php3", "php4",
        "php5", "php7", "php8", "phps", "pht", "phtml", "pl", "py", "rb", "sh", "shtm", "shtml", "stm", "var", "wsgi",
    ]

    private static let packed: Set = ["br", "gz", "zst", "zstd", "z"]
}
