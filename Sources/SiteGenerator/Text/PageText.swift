/// A text of the content, ready to stand in a page.
struct PageText: Sendable {
    /// Its HTML.
    let html: String
    /// Its headings, in order.
    let headings: [Heading]

    /// A heading of the text.
    struct Heading: Hashable, Sendable {
        /// 1 to 6, as it stands in the page.
        let level: Int
        /// Its anchor in the page.
        let id: String
        /// Its text without markup.
        let text: String
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool { html.isEmpty }
}
