/// Mustache as its specification has it, without the checks that a site's pages get: names are looked up while
/// rendering, and what is missing prints nothing.
///
///     try Mustache.render("Hello {{name}}!", value: ["name": "Milano"])              // Hello Milano!
///     try Mustache.render("{{>greeting}}", partials: ["greeting": "Ciao"], value: .null)  // Ciao
///
/// It covers the specification's modules interpolation, sections, inverted, comments, delimiters, partials and
/// inheritance, version 1.4, and is there for small tools and for the specification's tests. Pages are rendered with
/// ``TemplateSet`` and ``Program``, which share its parser and its rules.
///
/// Where the specification leaves a choice: null, false, `""` and `[]` do not show sections, `0` does; `'` is escaped
/// as well; lambdas and dynamic names are not supported.
public enum Mustache {
    /// Renders `template` with `value`.
    ///
    /// - Parameters:
    ///   - template: the template's text.
    ///   - partials: the texts of partials and parents by name; one that is missing prints nothing.
    ///   - value: what names are looked up in; the bottom of the context stack.
    /// - Throws: ``MustacheError`` where a template's syntax is wrong, nesting goes deeper than
    ///   ``Limit/uncheckedDepth`` (by a partial that includes itself without end, for one), or the output
    ///   becomes larger than ``Limit/page``.
    public static func render(
        _ template: String,
        partials: [String: String] = [:],
        value: JSONValue
    ) throws(MustacheError) -> String {
        var renderer = ValueRenderer(partials: partials, value: value)
        return try renderer.render(template)
    }
}
