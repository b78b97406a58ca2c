extension YAMLMessage {
    /// One of each case, for the editor's guide and for tests.
    public static let examples: [Self] = [
        .syntax(problem: "did not find expected node content"),
        .controlCharacter(number: 0x0B),
        .misplacedLine,
        .lineWithoutKey,
        .notAMapping,
        .anchor,
        .alias,
        .tag,
        .secondDocument,
        .duplicateKey(key: "target"),
        .firstKey(key: "target"),
        .keyNotText,
        .tooDeep(limit: YAMLParser.depthLimit),
        .tabIndentation,
        .missingSpaceAfterColon(key: "target"),
        .unclosedQuote(quote: "\""),
        .textAfterQuote,
        .unknownEscape,
        .missingComma(closing: "}"),
        .mustBeQuoted(value: "> 70%", start: ">"),
        .colonInText(value: "M4: avanzamento lavori"),
        .commentCutsText(cut: "#12"),
        .nullWord(word: "null"),
        .commaInBraces(cut: "68%", typed: "59,68%"),
    ]
}
