import Diagnostics
import ReportModel

/// Looks for weights of two scales in one column: `0,3` beside `30%` or `30`, where nobody knows whether 0,3 is 30% or a
/// hundredth of it.
enum WeightScales {
    /// From here on, bare weights are parts of a hundred rather than of one.
    private static let large: Int64 = 10

    /// Adds to `report` every weight that is a part of one, where the column has others, too.
    static func check(_ rows: [SpreadsheetRow], _ mark: DecimalMark, report: inout DiagnosticReport) {
        guard rows.contains(where: { $0.columns[.weight] != nil }) else { return }
        var small: [(row: SpreadsheetRow, text: String)] = []
        var (large, percent): ((row: SpreadsheetRow, text: String)?, (row: SpreadsheetRow, text: String)?)
        var hasFraction = false
        for row in rows {
            guard let text = row[.weight] else { continue }
            if text.hasSuffix("%") {
                if percent == nil { percent = (row, text) }
                continue
            }
            guard let number = mark.weights(text).first, number > .zero else { continue }
            if number.isAtMost(1) {
                small.append((row, text))
                hasFraction = hasFraction || !number.isAtLeast(1)
            } else if number.isAtLeast(Self.large), large == nil {
                large = (row, text)
            }
        }
        // A single 1 beside 30 is a small weight; beside 30% it may be all.
        guard let other = percent ?? (hasFraction ? large : nil) else { return }
        for (row, text) in small {
            report.add(row, .weight, notes: []) {
                ImportMessage.weightScales($0, text: text, other: other.text, at: other.row.place(.weight))
            }
        }
    }
}

extension ExactDecimal {
    fileprivate func isAtMost(_ number: Int64) -> Bool { ExactDecimal(significand: number).map { self <= $0 } ?? false }

    fileprivate func isAtLeast(_ number: Int64) -> Bool {
        ExactDecimal(significand: number).map { self >= $0 } ?? false
    }
}
