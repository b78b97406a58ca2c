import Diagnostics

/// What can be said of templates.
public enum TemplateMessage: DiagnosticMessage, Equatable {
    /// A tag whose end is missing; `missing` is what would end it.
    case unclosedTag(missing: String)
    /// A tag without a name.
    case emptyTag
    /// A name with white space in it, or with nothing before, between or after its dots.
    case badName(String)
    /// A tag that should set the delimiters and does not.
    case badDelimiters
    /// An opening tag, as typed, whose closing tag is missing.
    case unclosedSection(String)
    /// A closing tag that closes nothing; `open` is the innermost element there.
    case unopenedSection(String, open: String?)
    /// A closing tag that comes before the one of an element inside.
    case crossedSections(String, inner: String)
    /// Text or tags in a parent, outside its blocks, which have no effect.
    case ignoredContent(parent: String)
    /// Two blocks of one name in a parent.
    case duplicateBlock(String)
    /// Sections, blocks, partials and parents nested too deep.
    case tooDeep(limit: Int)
    /// A page that partials inside partials make too large.
    case tooLarge(pieces: Int)
    /// A page without a template.
    case missingPage(String, nearest: String?)
    /// A page whose template is empty.
    case emptyPage(String)
    /// A name that nothing has at this place; `parent` where it was looked for in an object, as in `parent.name`.
    case unknownName(String, parent: String?, nearest: String?)
    /// A partial or parent that is not there.
    case unknownPartial(String, nearest: String?)
    /// The name of a partial or parent that could leave the folder of the templates.
    case badPartialName(String)
    /// A template that includes itself, through the others named.
    case recursivePartial(String, through: [String])
    /// A block that should replace one of the parent's, which has none of that name.
    case unknownBlock(String, parent: String, nearest: String?)
    /// A block that replaces one which stands only inside another that is replaced, too.
    case hiddenBlock(String, outer: String)
    /// A value that is neither text nor HTML, in a tag that prints.
    case notPrintable(String, TemplateValueKind)
    /// HTML in a tag that would escape it.
    case escapedHTML(String)
    /// Text in a tag that would not escape it.
    case unescapedText(String)
    /// An inverted section of a value that is always there.
    case pointlessSection(String)
    /// A template that no page uses.
    case unusedTemplate(String)
    /// More output than allowed, in bytes.
    case outputTooLarge(limit: Int)
    /// Where an element was opened; the tag as typed.
    case openedHere(String)
    /// Where a template is included, which explains the names that it sees.
    case includedHere(String)
}

extension TemplateMessage {
    /// The message's stable name.
    public var id: String {
        switch self {
        case .unclosedTag: "template-unclosed-tag"
        case .emptyTag: "template-empty-tag"
        case .badName: "template-bad-name"
        case .badDelimiters: "template-bad-delimiters"
        case .unclosedSection: "template-unclosed-section"
        case .unopenedSection: "template-unopened-section"
        case .crossedSections: "template-crossed-sections"
        case .ignoredContent: "template-ignored-content"
        case .duplicateBlock: "template-duplicate-block"
        case .tooDeep: "template-too-deep"
        case .tooLarge: "template-too-large"
        case .missingPage: "template-missing-page"
        case .emptyPage: "template-empty-page"
        case .unknownName: "template-unknown-name"
        case .unknownPartial: "template-unknown-partial"
        case .badPartialName: "template-bad-partial-name"
        case .recursivePartial: "template-recursive-partial"
        case .unknownBlock: "template-unknown-block"
        case .hiddenBlock: "template-hidden-block"
        case .notPrintable: "template-not-printable"
        case .escapedHTML: "template-escaped-html"
        case .unescapedText: "template-unescaped-text"
        case .pointlessSection: "template-pointless-section"
        case .unusedTemplate: "template-unused"
        case .outputTooLarge: "template-output-too-large"
        case .openedHere: "template-opened-here"
        case .includedHere: "template-included-here"
        }
    }

    /// Most are errors.
    public var severity: Severity {
        switch self {
        case .ignoredContent, .hiddenBlock, .unusedTemplate: .warning
        case .openedHere, .includedHere: .note
        default: .error
        }
    }

    /// One of each, for the catalogue.
    public static var examples: [TemplateMessage] {
        [
            .unclosedTag(missing: "}}"),
            .emptyTag,
            .badName("area title"),
            .badDelimiters,
            .unclosedSection("{{#areas}}"),
            .unopenedSection("area", open: "areas"),
            .crossedSections("areas", inner: "rows"),
            .ignoredContent(parent: "layout"),
            .duplicateBlock("title"),
            .tooDeep(limit: TemplateLimits.depth),
            .tooLarge(pieces: TemplateLimits.pieces),
            .missingPage("objectiv", nearest: "objective"),
            .emptyPage("objective"),
            .unknownName("titel", parent: nil, nearest: "title"),
            .unknownPartial("partials/heda", nearest: "partials/head"),
            .badPartialName("../secrets"),
            .recursivePartial("partials/tree", through: ["partials/branch"]),
            .unknownBlock("boddy", parent: "layout", nearest: "body"),
            .hiddenBlock("title", outer: "head"),
            .notPrintable("areas", .list),
            .escapedHTML("summary"),
            .unescapedText("title"),
            .pointlessSection("report"),
            .unusedTemplate("partials/old"),
            .outputTooLarge(limit: TemplateLimits.outputBytes),
            .openedHere("{{#areas}}"),
            .includedHere("partials/head"),
        ]
    }
}
