import Templating

/// The part of `Templates/README.md` that is generated: the values that each page receives.
enum TemplateGuide {
    /// The values of all pages, in Markdown. What all framed pages share is listed once.
    static var text: String {
        let shared = "### All pages but `redirect`\n\n" + frame
        return ([shared] + pages.map { "### `\($0.name)`\n\n" + $0.outline }).joined(separator: "\n")
    }

    /// The templates of pages and what each receives.
    private static var pages: [(name: String, outline: String)] {
        PagePrograms.kinds.map { kind in
            (kind.template, kind is any FramedPage.Type ? own(kind.shape) : kind.shape.outline)
        }
    }

    /// The fields that framed pages share.
    private static var frame: String { Shape.object(fields(NotFoundPage.shape).filter(isShared)).outline }

    /// A page's fields besides the shared ones.
    private static func own(_ shape: Shape) -> String {
        Shape.object(fields(shape).filter { !isShared($0) }).outline
    }

    private static func isShared(_ field: ShapeField) -> Bool { field.name == "site" || field.name == "page" }

    private static func fields(_ shape: Shape) -> [ShapeField] {
        if case .object(let fields) = shape { fields } else { [] }
    }
}
