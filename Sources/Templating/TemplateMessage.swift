package import Diagnostics

/// What can be said of templates. Each theme has a file of its own.
package enum TemplateMessage {
    /// The near name, which may be what was meant.
    static func didYouMean(_ nearest: String) -> Wording {
        Wording(en: "did you mean `\(nearest)`?", it: "intendevi `\(nearest)`?")
    }
}

extension TemplateMessage {
    /// One of each, for the catalogue.
    package static let examples: [Message] = [
        unclosedTag(missing: "}}"),
        emptyTag,
        badName("area title"),
        badDelimiters,
        unclosedSection("{{#areas}}"),
        unopenedSection("area", open: "areas"),
        crossedSections("areas", inner: "rows"),
        ignoredContent(parent: "layout"),
        duplicateBlock("title"),
        tooDeep(limit: Limit.templateDepth.figure),
        tooLarge(pieces: Limit.pieces.figure),
        missingPage("objectiv", nearest: "objective"),
        emptyPage("objective"),
        unknownName("weightedMean", pages: ["objective"], nearest: nil),
        unknownPartial("partials/heda", nearest: "partials/head"),
        badPartialName("../secrets"),
        recursivePartial("partials/tree", through: ["partials/branch"]),
        unknownBlock("boddy", parent: "layout", nearest: "body"),
        hiddenBlock("title", outer: "head"),
        notPrintable("areas", .list),
        escapedHTML("summary"),
        unescapedText("title"),
        pointlessSection("report"),
        unusedTemplate("partials/old"),
        outputTooLarge(limit: Limit.page.bytes),
        openedHere("{{#areas}}"),
        includedHere("partials/head"),
    ]
}
