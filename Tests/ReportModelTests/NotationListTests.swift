import Testing

@testable import ReportModel

@Suite("The notations of the guides are read as the guides say")
struct NotationListTests {
    @Test("Every example", arguments: SiteLanguage.allCases)
    func examples(_ language: SiteLanguage) {
        let reader = Given.reader(language)
        for notation in language.notations {
            for example in notation.examples {
                #expect(Self.readings(example, reader).contains(notation.reading), "\(example): \(notation.meaning)")
            }
        }
    }

    @Test("What is offered for a notation that is refused is read", arguments: SiteLanguage.allCases)
    func offers(_ language: SiteLanguage) {
        for notation in language.notations where notation.reading == .refused {
            let pieces = notation.meaning.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            for (place, quoted) in pieces where place % 2 == 1 {
                let isKey = ["baseline", "target", "note"].contains(quoted)
                #expect(isKey || (try? Given.reader(language).target(String(quoted))) != nil, "\(quoted)")
            }
        }
    }

    @Test("Every sort of figure and every sign has an example", arguments: SiteLanguage.allCases)
    func isComplete(_ language: SiteLanguage) {
        let readings = language.notations.map(\.reading)
        let sorts: [FigureNotation.Sort] = [
            .percent, .number, .money, .measure, .share, .date, .yesNo, .text, .noValue,
        ]
        #expect(sorts.allSatisfy { readings.contains(.value($0)) })
        #expect(Comparator.allCases.allSatisfy { readings.contains(.target($0)) })
        #expect([.range, .deadline, .refused, .inexact].allSatisfy { readings.contains($0) })
    }

    /// What a text is read as, as a value and as a target; as nothing only where neither reads it.
    private static func readings(_ text: String, _ reader: FigureReader) -> [FigureNotation.Reading] {
        let value = (try? reader.actual(text)).map { quantity -> FigureNotation.Reading in
            switch quantity.precision {
            case .exact: .value(FigureNotation.Sort(quantity.kind))
            case .bound(let comparator): .bound(comparator)
            case .inexact: .inexact
            }
        }
        let target = (try? reader.target(text)).flatMap { target -> FigureNotation.Reading? in
            if let comparator = target.comparator { return .target(comparator) }
            if case .range = target.quantity.value { return .range }
            return target.quantity.kind == .date ? .deadline : nil
        }
        let readings = [value, target].compactMap(\.self)
        return readings.isEmpty ? [.refused] : readings
    }
}
