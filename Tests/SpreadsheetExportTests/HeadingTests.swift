import ReportModel
import Testing

@testable import SpreadsheetExport
@testable import SpreadsheetImport

/// What the export writes above its columns, and offers below, the import knows by itself.
@Suite struct HeadingTests {
    @Test(arguments: SiteLanguage.allCases) func theImportKnowsEveryHeading(_ language: SiteLanguage) throws {
        for column in YearTable.columns {
            let heading = try #require(column.heading(language))
            #expect(HeadingNames.meaning(of: heading) == HeadingMeaning(column: column))
        }
    }

    @Test(arguments: SiteLanguage.allCases) func everyColumnThatIsReadIsThere(_ language: SiteLanguage) {
        #expect(Set(YearTable.columns) == Set(IndicatorColumn.mappable))
        #expect(YearTable.columns.count == IndicatorColumn.mappable.count)
        #expect(IndicatorColumn.allCases.filter { $0.heading(language) != nil } == IndicatorColumn.mappable)
    }

    @Test(arguments: SiteLanguage.allCases) func everyVerdictIsOne(_ language: SiteLanguage) {
        let choices = IndicatorColumn.publishedResult.choices(language)
        #expect(choices.map(Verdict.reading) == [.reached, .partlyReached, .notReached, .progress])
        #expect(IndicatorColumn.allCases.filter(\.isOpen) == [.publishedResult])
    }

    @Test(arguments: SiteLanguage.allCases) func theImportReadsEveryDirection(_ language: SiteLanguage) {
        #expect(IndicatorColumn.direction.choices(language).map(Direction.reading) == Direction.allCases)
    }
}
