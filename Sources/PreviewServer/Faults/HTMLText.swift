import Bytes
import Diagnostics

extension String {
    /// The text as it stands in an HTML element or a quoted attribute, with what would not be seen made visible.
    var asHTML: String {
        var html = OutputBuffer(capacity: utf8.count)
        html.append(escaping: printable)
        return html.text
    }
}
