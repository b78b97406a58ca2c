package import SiteStructure

/// A column of a table of the open data: what its description has to say.
package protocol TableColumn: Sendable {
    /// Its name in the header row.
    var name: String { get }
    /// What its cells hold.
    var kind: ColumnKind { get }
    /// Whether none of its cells is empty.
    var isRequired: Bool { get }
    /// Whether its cells hold addresses: absolute ones where the site has one.
    var isAddress: Bool { get }
    /// What it means.
    func text(_ interface: Interface) -> String
}

/// What the cells of a column hold.
package enum ColumnKind: Equatable, Sendable {
    /// Any text.
    case text
    /// One of these codes.
    case code([String])
    /// A whole number.
    case integer
    /// A number with or without decimals.
    case number
    /// A number, a day or a yes or no, as the figure has it.
    case value
    /// Yes or no.
    case flag

    /// The codes that a column may hold, where it holds codes.
    package var codes: [String]? { if case .code(let codes) = self { codes } else { nil } }
}
