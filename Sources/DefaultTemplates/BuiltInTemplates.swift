/// The templates, interface strings and assets that the program carries with it, so that a site needs none of its own.
///
/// They are those of the repository's `Templates/`: a test compares them in every run.
package enum BuiltInTemplates {
    /// What the paths of these files begin with in messages. No folder of a user's can be meant by it.
    static let shownFolder = "<built-in>/"

    /// The path of a file as messages show it.
    package static func shownPath(of file: EmbeddedFile) -> String { shownFolder + file.path }

    /// Whether a path that a message shows is that of such a file.
    package static func isShownPath(_ path: String) -> Bool { path.hasPrefix(shownFolder) }

    /// The file that a message means, where it is one of these.
    package static func file(shownAs path: String) -> EmbeddedFile? {
        guard isShownPath(path) else { return nil }
        return files.first { shownFolder + $0.path == path }
    }
}
