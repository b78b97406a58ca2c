/// A unit of measure. All spellings of one unit (`gg.`, `giorno`, `giorni`) are the same unit.
///
/// It never changes, and the figures of a site share it.
public final class MeasureUnit: Sendable {
    /// The unit beside any number but one, and its name in messages: `giorni`, `km`.
    public let name: String
    /// The unit beside the number one: `giorno`, `km`.
    package let singular: String
    /// Further spellings that are read.
    package let spellings: [String]
    /// Whether the unit measures time.
    package let isTime: Bool
    /// Whether a year's default direction applies to figures in this unit: never to times, nor to what a site's own unit
    /// measures unless the site says that it is no time.
    package let takesDefaultDirection: Bool
    /// How many seconds the unit has, where it converts exactly into others: days have 24 or 8 hours, so they do not.
    package let seconds: Int32?

    /// Makes a unit.
    package init(
        name: String, singular: String, spellings: [String], isTime: Bool, takesDefaultDirection: Bool? = nil,
        seconds: Int32? = nil
    ) {
        self.name = name
        self.singular = singular
        self.spellings = spellings
        self.isTime = isTime
        self.takesDefaultDirection = takesDefaultDirection ?? !isTime
        self.seconds = seconds
    }

    /// The form that stands beside `amount`.
    package func form(for amount: ExactDecimal) -> String {
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
    /// So much for each of something: `€/m²`, `ogni 100.000 abitanti`.
    static func rate(_ name: String) -> MeasureUnit {
        MeasureUnit(name: name, singular: name, spellings: [], isTime: false, takesDefaultDirection: false)
    }

    /// A unit of time.
    static func time(
        _ singular: String, _ plural: String, _ spellings: String..., seconds: Int32? = nil
    ) -> MeasureUnit {
        MeasureUnit(name: plural, singular: singular, spellings: spellings, isTime: true, seconds: seconds)
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
