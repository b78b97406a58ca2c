/// A range of characters on one line of a source file, or a file as a whole.
///
/// Lines and columns count from 1; columns and length count Unicode scalars, so an accented letter is one column
/// whatever its encoding.
public struct SourceLocation: Hashable, Sendable {
    /// The file's path as the user would type it, relative to the folder that the command was started in.
    public var file: String
    /// The line, from 1; 0 where the file as a whole is meant.
    public var line: Int
    /// The column of the first character, from 1.
    public var column: Int
    /// How many characters the range covers; 0 points between two characters.
    public var length: Int

    /// A location in `file`; without further arguments, its first character.
    package init(file: String, line: Int = 1, column: Int = 1, length: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
        self.length = length
    }

    /// A file as a whole, or a folder: what concerns its name, its kind, its size.
    package init(wholeFile file: String) {
        self.init(file: file, line: 0)
    }
}

extension SourceLocation: Comparable {
    /// Orders by file, then by position, so that a report reads like the folder it speaks of.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column, left.length) < (right.file, right.line, right.column, right.length)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file:line:column`, the form that editors turn into a link; for a file as a whole, its path.
    public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
