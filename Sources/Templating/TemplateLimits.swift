/// How far a template may go before it is refused, so that a slip in one ends in a message and not in a crash.
public enum TemplateLimits {
    /// How deep sections, blocks, partials and parents may be nested, counted together.
    public static let depth = 64
    /// The same where values are looked up by name while rendering, which is where partials may include themselves.
    public static let uncheckedDepth = 128
    /// How many pieces (texts, tags, starts of lines) a page may come to once its partials are put in; for
    /// ``Mustache``, how many may be rendered.
    public static let pieces = 1_000_000
    /// How many bytes a page may have, unless the ``OutputBuffer`` says otherwise.
    public static let outputBytes = 64 * 1024 * 1024
}
