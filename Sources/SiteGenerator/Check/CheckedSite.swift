package import Diagnostics
import ReportModel
import SiteStructure

/// A site whose content was read without a fault, for those who look at its verdicts before they publish it.
package struct CheckedSite: Sendable {
    /// The years, oldest first.
    let reports: [Report]
    /// The language of the figures.
    let language: SiteLanguage
    /// Where each file of the site stands.
    let addresses: SiteAddresses

    /// The two forms of explanations.
    package enum ExplanationFormat: Sendable {
        /// For a person: a block of lines for each indicator.
        case text
        /// For a spreadsheet: a row for each indicator.
        case csv
    }

    /// Says of each indicator what its figures were read as, how they were compared, and why the verdict is what it is.
    ///
    /// - Parameters:
    ///   - language: the language of the words.
    ///   - write: takes the text piece by piece.
    package func explain(_ format: ExplanationFormat, in language: MessageLanguage, write: (String) -> Void) {
        switch format {
        case .text:
            let text = ExplanationText(language: language, site: self.language)
            for report in reports {
                write(text.heading(of: report))
                for place in report.objectivePlaces { write(text.text(of: place)) }
            }
        case .csv:
            write(ExplanationTable.header)
            let table = ExplanationTable(language: language, site: self.language)
            for place in reports.lazy.flatMap(\.objectivePlaces) { write(table.text(of: place)) }
        }
    }
}
