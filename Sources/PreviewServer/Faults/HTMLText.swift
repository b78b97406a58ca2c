extension String {
    /// The text as it stands in an HTML element or a quoted attribute, with what would not be seen made visible.
    var asHTML: String {
        var html = ""
        for character in printable.unicodeScalars {
            switch character {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(character)
            }
        }
        return html
    }
}
