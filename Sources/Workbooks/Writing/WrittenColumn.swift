/// A column of a sheet that is written.
package struct WrittenColumn: Sendable {
    /// What stands above it.
    package let heading: String
    /// What is said of it in a note at the heading.
    package let note: String
    /// How wide it is, in digits of the usual size.
    package let width: Int
    /// What its cells look like that are not written: a person who types into them gets this.
    package let style: Style
    /// What its cells may hold, offered in a list; empty where they may hold anything. None has a comma or a quote in it.
    package let choices: [String]
    /// Whether they may hold something else, too, so that nobody is warned of it.
    package let isOpen: Bool

    /// What cells look like. All but ``number`` keep what is typed as it was typed.
    package enum Style: Int, CaseIterable, Sendable {
        /// Texts, in as many lines as they take.
        case text
        /// Short texts that read like figures, at the right.
        case figure
        /// What programs know a row by, in grey.
        case id
        /// Whole numbers.
        case number
    }

    /// A column.
    package init(heading: String, note: String, width: Int, style: Style, choices: [String] = [], isOpen: Bool = false)
    {
        self.heading = heading
        self.note = note
        self.width = width
        self.style = style
        self.choices = choices
        self.isOpen = isOpen
    }
}

/// A cell of a sheet that is written.
package enum WrittenCell: Hashable, Sendable {
    /// One that holds nothing.
    case empty
    /// A text, whatever it looks like: no program takes it for a number or a formula.
    case text(String)
    /// A number with a point before its decimals, `-3.70`, and the format that shows it, in English whatever the
    /// workbook's language: `0.0%`.
    case number(String, format: String)
}
