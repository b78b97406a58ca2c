import ReportModel

/// Short ways to make figures in tests.
enum Given {
    static let italian = FigureReader(language: .italian)
    static let english = FigureReader(language: .english)

    static func reader(_ language: SiteLanguage) -> FigureReader {
        language == .italian ? italian : english
    }

    /// Figures as an Italian content file has them.
    static func figures(
        _ target: String?, _ actual: String?, result: String? = nil, baseline: String? = nil,
        _ own: Direction? = nil, year: Direction? = nil, named name: String = "", due: PartialDate? = nil,
        isCumulative: Bool = false, edition: CalendarDate? = nil, with reader: FigureReader = italian
    ) throws -> IndicatorFigures {
        try IndicatorFigures(
            target: target.map { try reader.target($0) }, actual: actual.map { try reader.actual($0) },
            result: result.map { try reader.result($0) }, baseline: baseline.map { try reader.quantity($0) },
            isTime: reader.language.namesATimeOrMoney(name), ownDirection: own, yearDirection: year, due: due,
            isCumulative: isCumulative, edition: edition)
    }

    /// The assessment of such figures.
    static func assessment(
        _ target: String?, _ actual: String?, result: String? = nil, baseline: String? = nil,
        _ own: Direction? = nil, year: Direction? = nil, lower: AttainmentPolicy.LowerFormula = .linear,
        named name: String = "", due: PartialDate? = nil, isCumulative: Bool = false, in period: ReportingPeriod? = nil
    ) throws -> Assessment {
        let figures = try figures(
            target, actual, result: result, baseline: baseline, own, year: year, named: name, due: due,
            isCumulative: isCumulative)
        return Assessment(of: figures, policy: AttainmentPolicy(lower: lower), period: period)
    }

    /// The faults of such figures; empty where they fit together.
    static func faults(
        _ target: String, _ actual: String?, baseline: String? = nil, _ own: Direction? = nil, year: Direction? = nil
    ) throws -> [FiguresFault] {
        do {
            _ = try figures(target, actual, baseline: baseline, own, year: year)
            return []
        } catch let error as FiguresFaults {
            return error.faults
        }
    }

    /// An indicator with such figures and a weight.
    static func indicator(_ figures: IndicatorFigures, weight: ExactDecimal? = nil) -> Indicator {
        Indicator(id: "x", name: "X", figures: figures, weight: weight)
    }

    /// A number, in plain notation.
    static func decimal(_ significand: Int64, _ scale: Int = 0) -> ExactDecimal {
        guard let value = ExactDecimal(significand: significand, scale: scale) else {
            preconditionFailure("a test uses a number that does not exist")
        }
        return value
    }

    /// A day.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("a test uses a day that does not exist")
        }
        return date
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension FigureFault {
    /// The fault of a reading that is expected to fail, or `nil` where it does not.
    static func of<Value>(_ read: () throws(FigureFault) -> Value) -> FigureFault? {
        do throws(FigureFault) {
            _ = try read()
            return nil
        } catch {
            return error
        }
    }
}
