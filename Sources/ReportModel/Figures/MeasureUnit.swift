/// A unit of measure. All spellings of one unit (`gg.`, `giorno`, `giorni`) are the same unit.
///
/// It never changes, and the figures of a site share it.
public final class MeasureUnit: Sendable {
    /// The unit beside any number but one, and its name in messages: `giorni`, `km`.
    public let name: String
    /// The unit beside the number one: `giorno`, `km`.
    public let singular: String
    /// Further spellings that are read.
    public let spellings: [String]
    /// Whether the unit measures time: a year's default direction never applies to such targets.
    public let isTime: Bool

    /// Makes a unit.
    public init(name: String, singular: String, spellings: [String], isTime: Bool) {
        self.name = name
        self.singular = singular
        self.spellings = spellings
        self.isTime = isTime
    }

    /// The form that stands beside `amount`.
    public func form(for amount: ExactDecimal) -> String {
        amount.magnitude == ExactDecimal(1) ? singular : name
    }
}

extension MeasureUnit: Hashable {
    /// Units are the same when they have the same name.
    public static func == (left: MeasureUnit, right: MeasureUnit) -> Bool { left.name == right.name }

    /// Feeds the name to `hasher`.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension MeasureUnit {
    /// A unit of time.
    static func time(_ singular: String, _ plural: String, _ spellings: String...) -> MeasureUnit {
        MeasureUnit(name: plural, singular: singular, spellings: spellings, isTime: true)
    }

    /// A unit with a singular and a plural that is not of time.
    static func noun(_ singular: String, _ plural: String, _ spellings: String...) -> MeasureUnit {
        MeasureUnit(name: plural, singular: singular, spellings: spellings, isTime: false)
    }

    /// A unit that is printed as an unchanging sign: `km`.
    static func sign(_ sign: String, _ spellings: String...) -> MeasureUnit {
        MeasureUnit(name: sign, singular: sign, spellings: spellings, isTime: false)
    }
}
