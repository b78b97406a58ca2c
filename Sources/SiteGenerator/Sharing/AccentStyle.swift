import ReportModel

/// The small style sheet that puts a site's own colour in place of that of the templates.
enum AccentStyle {
    /// The style sheet. Paper keeps the print style's black.
    static func css(_ accent: Accent) -> String {
        """
        @media screen { :root { --link: \(accent.light.hexadecimal) } }
        @media screen and (prefers-color-scheme: dark) { :root { --link: \(accent.dark.hexadecimal) } }

        """
    }
}
