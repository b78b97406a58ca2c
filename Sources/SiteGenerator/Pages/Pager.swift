import SiteStructure
import Templating

/// The neighbours of a page.
struct Pager: TemplateModel {
    /// The page before.
    let previous: Link?
    /// The page after.
    let next: Link?

    /// Whether there is any.
    var hasAny: Bool { previous != nil || next != nil }

    /// See `TemplateModel`.
    static let fields = Fields<Pager> {
        Field.flag("hasAny", "Whether there is a page before or after.") { $0.hasAny }
        Field.optionalObject("previous", "The page before.") { $0.previous }
        Field.optionalObject("next", "The page after.") { $0.next }
    }
}
