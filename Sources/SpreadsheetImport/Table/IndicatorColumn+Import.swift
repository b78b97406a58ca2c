import ReportModel

/// What the import does with the columns of the site's own tables, by whose names it knows all spreadsheets.
extension IndicatorColumn {
    /// The columns that a command line may name: those that say something which the site does not compute.
    static let mappable = allCases.filter { $0.isOfPlace || $0.key != nil }

    /// Whether it is looked at. What the site computes says nothing new; two such columns are compared all the same,
    /// because somebody may have changed the number there in place of the figure itself.
    var isRead: Bool { [Self.target, .actual].contains { $0.computed == self } || Self.mappable.contains(self) }

    /// The column with the number that the site makes of its figure, where that is read.
    var computed: IndicatorColumn? { self == .target ? .targetValue : self == .actual ? .actualValue : nil }

    /// The column with the id of what it names: an area, an objective or an indicator.
    var id: IndicatorColumn { self == .area ? .areaID : self == .objective ? .objectiveID : .indicatorID }

    /// Whether its cells hold a figure in the site's grammar.
    var isFigure: Bool { key?.kind == .figure }
}
