import Templating

/// The values of a kind of page. A new kind is one of these, and stands in ``PagePrograms/kinds``.
protocol PageModel: TemplateModel {
    /// The name of its template: its file in the templates folder without `.mustache`.
    static var template: String { get }
}
