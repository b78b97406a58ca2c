/// A piece of a template's syntax tree. Texts are ranges of the template's bytes.
enum TemplateNode: Sendable {
    /// The start of a line that has something on it, with its leading white space. Indentation is added here, and taken
    /// away.
    case lineStart(Range<Int>)
    /// Text to be copied; it never goes past the end of its line.
    case text(Range<Int>)
    /// `{{name}}`, `{{{name}}}`, `{{&name}}`
    case interpolation(Tag)
    /// `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`
    case section(SectionNode)
    /// `{{>name}}`; the indentation of its line where it stands alone on it.
    case partial(Tag, indentation: Range<Int>?)
    /// `{{<name}}…{{/name}}`
    case parent(ParentNode)
    /// `{{$name}}…{{/name}}`
    case block(BlockNode)
}

/// A section or an inverted section.
struct SectionNode: Sendable {
    /// The opening tag.
    let tag: Tag
    /// What stands between the tags.
    let body: [TemplateNode]
}

/// A parent: another template, with some of its blocks replaced.
struct ParentNode: Sendable {
    /// The opening tag.
    let tag: Tag
    /// The blocks directly inside, which replace the parent's.
    let arguments: [BlockNode]
    /// The indentation of its line where the element stands alone: nothing before the opening tag on its line and
    /// nothing after the closing tag on its.
    let indentation: Range<Int>?
}

/// A block: a part of a template that can be replaced, or what replaces one.
///
/// The rules for white space follow the specification's tests of version 1.4 and, where those are silent, its notes
/// on white space.
struct BlockNode: Sendable {
    /// The opening tag.
    let tag: Tag
    /// What stands between the tags.
    let body: [TemplateNode]
    /// The white space before the opening tag where nothing else stands before it on its line.
    let leading: Range<Int>?
    /// Whether the body starts on the line after the opening tag, so that the tag's own line shows nothing.
    let startsOnOwnLine: Bool
    /// The leading white space of the body's first line, where it starts on its own line.
    let intrinsic: Range<Int>
    /// Whether the closing tag has a line of its own, so that the body ends with a line break.
    let endsLine: Bool
    /// The line break after the closing tag (empty at the end of the file), where the tag ends its line and the break
    /// is the block's to write.
    let lineBreak: Range<Int>?

    /// Whether nothing stands before the opening tag and nothing after the closing tag.
    var isStandalone: Bool { leading != nil && lineBreak != nil }

    /// The indentation that a standalone block gives to what replaces it.
    var indentation: Range<Int> { startsOnOwnLine ? intrinsic : leading ?? intrinsic }
}
