extension SiteMessage {
    /// One of each case, for the editor's guide and for tests.
    public static let examples: [Self] = [
        .outputIsPrecious(path: "Content"),
        .outputIsForeign(path: "Documenti"),
        .cannotWrite(path: "Public/index.html", reason: "No space left on device"),
        .cannotRead(path: "Public/manifest.json", reason: "Permission denied"),
        .outputTooLarge(page: "2020/indicatori.html"),
        .draftsIntoPublished(path: "Public"),
        .missingTemplateFile(path: "Templates/locales/it.yaml"),
        .sameAddress(path: "2020/casa/alloggi.html"),
        .formerNameTaken(path: "2020/casa/alloggi.html"),
        .otherPage,
        .reservedName(name: "index.html"),
        .deadLink(target: "piano-quartiri.md", nearest: "piano-quartieri.md"),
        .deadAnchor(anchor: "le-caze", nearest: "le-case"),
        .missingImage(name: "planimetria.png"),
        .linkScheme(target: "ftp://example.org/piano.pdf"),
        .absoluteLink(target: "/2020/casa/alloggi.html"),
        .rawHTML,
        .furtherTextErrors(count: 120),
        .furtherTextWarnings(count: 120),
        .textBeyondLimit(.tooLarge),
        .textBeyondLimit(.tooDeep),
        .textBeyondLimit(.tooManyImages),
        .notAnImage,
        .noURL,
    ]
}
