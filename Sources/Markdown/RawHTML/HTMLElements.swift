/// The elements of HTML, by what leaving out their tags does to a text.
enum HTMLElements {
    /// Elements that stand in a line and put nothing between two letters.
    static let inline: Set<String> = [
        "a", "abbr", "acronym", "audio", "b", "bdi", "bdo", "big", "button", "canvas", "cite", "code", "data", "dfn",
        "em", "embed", "font", "i", "iframe", "img", "input", "ins", "kbd", "label", "map", "mark", "math", "meter",
        "nobr", "object", "output", "picture", "progress", "q", "rb", "rp", "rt", "ruby", "samp", "script", "select",
        "small", "span", "strong", "style", "sub", "sup", "svg", "template", "textarea", "time", "tt", "u", "var",
        "video", "wbr",
    ]

    /// Elements that stand on lines, or in cells, of their own; and those for the head of a page.
    static let separating: Set<String> = [
        "address", "area", "article", "aside", "base", "blockquote", "body", "br", "caption", "center", "col",
        "colgroup", "datalist", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "hgroup", "hr", "html", "legend", "li", "link", "main", "marquee", "menu", "meta", "nav", "noframes",
        "noscript", "ol", "optgroup", "option", "p", "param", "pre", "search", "section", "slot", "source", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
    ]

    /// Elements that say that a text holds no longer.
    static let striking: Set<String> = ["del", "s", "strike"]

    /// Elements whose content is no text.
    static let code: Set<String> = ["script", "style"]

    /// Attributes that have no value.
    static let flags: Set<String> = [
        "allowfullscreen", "async", "autofocus", "autoplay", "checked", "compact", "controls", "default", "defer",
        "disabled", "download", "hidden", "inert", "ismap", "itemscope", "loop", "multiple", "muted", "nomodule",
        "noshade", "novalidate", "nowrap", "open", "playsinline", "readonly", "required", "reversed", "selected",
    ]

    /// Whether there is an element of this name.
    static func has(_ name: String) -> Bool {
        inline.contains(name) || separating.contains(name) || striking.contains(name)
    }
}
