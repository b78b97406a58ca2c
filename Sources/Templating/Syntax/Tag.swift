/// One tag of a template, `{{…}}`, as it stands in the source.
struct Tag: Sendable {
    /// What the tag's first character makes of it.
    enum Kind: Sendable {
        /// `{{name}}`
        case escaped
        /// `{{{name}}}` and `{{&name}}`
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{! … }}`
        case comment
        /// `{{=<% %>=}}`
        case delimiters
    }

    /// What the tag does.
    let kind: Kind
    /// The name in it, without the white space around; empty for comments and delimiters.
    let name: String
    /// The bytes of the whole tag.
    let range: Range<Int>
    /// The bytes of the name.
    let nameRange: Range<Int>
    /// Whether the name is one; if not, that was reported and nothing more is to be said of the tag.
    let isNamed: Bool
    /// Whether nothing but white space stands before it on its line.
    let opensLine: Bool
    /// The white space and the line break after the tag, where nothing else follows on its line.
    let lineEnd: Range<Int>?

    /// Whether the tag is alone on its line, so that the line goes with it.
    var isStandalone: Bool { opensLine && lineEnd != nil }

    /// The tag as it would be typed with the usual delimiters, for messages.
    var markup: String {
        switch kind {
        case .escaped: "{{\(name)}}"
        case .unescaped: "{{{\(name)}}}"
        case .section: "{{#\(name)}}"
        case .inverted: "{{^\(name)}}"
        case .close: "{{/\(name)}}"
        case .partial: "{{>\(name)}}"
        case .parent: "{{<\(name)}}"
        case .block: "{{$\(name)}}"
        case .comment: "{{!}}"
        case .delimiters: "{{= =}}"
        }
    }

    /// The name at its dots, with each part's bytes; the lone `.` has no parts.
    var path: [(name: String, range: Range<Int>)] {
        guard name != "." else { return [] }
        var start = nameRange.lowerBound
        return name.split(separator: ".", omittingEmptySubsequences: false).map { part in
            let range = start..<(start + part.utf8.count)
            start = range.upperBound + 1
            return (String(part), range)
        }
    }
}
