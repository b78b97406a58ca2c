/// A type whose values templates show: a view model.
///
/// Each field has a name, a line of documentation and a closure that reads it. Names and values stand in one place, so
/// they cannot drift apart.
///
///     struct AreaCard {
///         let title: String
///         let rows: [ObjectiveRow]
///         let summary: String?
///     }
///
///     extension AreaCard: TemplateModel {
///         static let fields = Fields<AreaCard> {
///             Field.text("title", "The area's title.") { $0.title }
///             Field.list("rows", "One for each objective, in the report's order.") { $0.rows }
///             Field.optionalHTML("summary", "What the area is about.") { $0.summary }
///         }
///     }
///
/// Shapes are finite: a model must not contain itself, neither directly nor through others.
public protocol TemplateModel: Sendable {
    /// The names that templates may use, and how to read them. To be declared with `static let`.
    static var fields: Fields<Self> { get }
}

extension TemplateModel {
    /// What templates are checked against.
    @usableFromInline package static var shape: Shape { fields.shape }
}
