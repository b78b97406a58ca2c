import Diagnostics
import Publishing

/// The files that the references of pages were typed in.
struct ReferenceSources {
    /// Templates and style sheets, in the order in which they are searched.
    let texts: [SourceText]
    /// The content file of a page, where it has one.
    let origins: [OutputPath: SourceLocation]

    /// Where a reference was typed: in the first text that holds it, whole or its end, as `{{site.home}}#s-news` does;
    /// else the file of the page.
    func location(of reference: PageReferences.Reference, on page: OutputPath) -> SourceLocation? {
        for typed in spellings(of: reference) {
            for text in texts {
                guard let range = text.firstRange(of: typed.text, in: 0..<text.bytes.count) else { continue }
                let start = range.lowerBound + typed.before
                return text.location(of: start..<range.upperBound - typed.after)
            }
        }
        return origins[page]
    }

    private typealias Spelling = (text: String, before: Int, after: Int)

    private func spellings(of reference: PageReferences.Reference) -> [Spelling] {
        let value = reference.value
        if reference.attribute == "url" {
            return [("url(\(value)", 4, 0), ("url(\"\(value)", 5, 0), ("url('\(value)", 5, 0)]
        }
        if !["href", "src", "action", "poster"].contains(reference.attribute) {
            let id = value.dropFirst()
            return [("\"\(id)\"", 1, 1), ("\"\(id) ", 1, 1), (" \(id)\"", 1, 1), (" \(id) ", 1, 1)]
        }
        var spellings: [Spelling] = [("\(reference.attribute)=\"\(value)\"", reference.attribute.utf8.count + 2, 1)]
        if let anchor = value.firstIndex(of: "#") { spellings.append(("\(value[anchor...])\"", 0, 1)) }
        if let name = value.split(separator: "/").last { spellings.append(("\(name)\"", 0, 1)) }
        return spellings
    }
}
