extension FileMessage {
    /// One of each case, for the editor's guide and for tests.
    public static let examples: [Self] = [
        .missingFolder(path: "Content"),
        .unreadable(reason: "Permission denied"),
        .symbolicLink,
        .specialFile,
        .notUTF8Name(shown: "citt\u{FFFD}.md"),
        .unusableName(name: "Piano Quartieri.md"),
        .foldersTooDeep(limit: ContentWalk.depthLimit),
        .tooLarge(megabytes: TextReader.megabyteLimit),
        .notUTF8(offset: 120, encoding: "Windows-1252"),
        .nulByte(offset: 120),
        .missingFrontMatter,
        .unclosedFrontMatter,
        .emptyFile,
    ]
}
