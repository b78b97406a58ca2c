/// The tag around words in another language, which a screen reader is to read as such: `<span lang="en">`.
enum LanguageTag {
    /// The tag as it is written in the page; `nil` where `html` is another tag.
    ///
    /// A language is two or three letters, with a country where that matters: `en`, `pt-BR` (BCP 47).
    static func opening(_ html: String) -> String? {
        let (start, end) = ("<span lang=\"", "\">")
        guard html.utf8.starts(with: start.utf8), html.hasSuffix(end) else { return nil }
        let code = html.dropFirst(start.count).dropLast(end.count)
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        let isASCII = code.unicodeScalars.allSatisfy { $0 == "-" || $0.isASCII && $0.properties.isAlphabetic }
        guard isASCII, let language = parts.first, (2...3).contains(language.count), parts.count <= 2,
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        return html
    }
}
