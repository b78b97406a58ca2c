import Diagnostics
import OpenData
import ReportModel
import SiteStructure

/// Everything that a person signs off with an indicator: what its figures were read as, how they were compared, and why
/// the verdict is what it is.
struct IndicatorExplanation {
    /// A figure as it was typed, and what it was read as.
    struct Figure: Equatable {
        /// As typed.
        let text: String
        /// In words.
        let reading: String
    }

    /// The indicator, and what it belongs to.
    let place: IndicatorPlace
    /// What was to be reached.
    let target: Figure?
    /// What was reached.
    let actual: Figure?
    /// From where the indicator started.
    let baseline: Figure?
    /// The body's own result.
    let result: Figure?
    /// Which way success lies, and who says so.
    let direction: String
    /// When the target is due, who says so, and whether that day has come.
    let due: String
    /// The comparison, or why there is none.
    let comparison: String
    /// The status and what it follows from.
    let status: String
    /// What came of redoing the arithmetic, and why.
    let verification: String
    /// What to look at once more.
    let cautions: [String]

    /// Explains an indicator.
    ///
    /// - Parameters:
    ///   - language: the language of the words.
    ///   - site: the language of the site's figures.
    init(_ place: IndicatorPlace, language: MessageLanguage, site: SiteLanguage) {
        let indicator = place.indicator
        let figures = indicator.figures
        let reading = FigureReading(language: language)
        func figure(_ text: String?, _ words: String?) -> Figure? {
            guard let text, let words else { return nil }
            return Figure(text: DataCell(figure: text).plain, reading: words)
        }
        self.place = place
        target = figure(figures.target?.text, reading.target(of: figures))
        actual = figure(figures.actual?.text, figures.actual.map(reading.words))
        baseline = figure(figures.baseline?.text, figures.baseline.map(reading.words))
        result = figure(figures.result?.text, figures.result.map(reading.result))
        let frame = FrameReading(language: language)
        direction = frame.direction(of: indicator)
        due = frame.due(of: indicator)
        comparison = ComparisonReading(language: language, site: site).words(indicator)
        let verdict = VerdictReading(language: language)
        status = verdict.status(of: indicator)
        verification = verdict.verification(of: indicator)
        cautions = indicator.cautions.map { $0.words(language) }
    }
}
