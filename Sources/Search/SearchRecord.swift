import Bytes
import ReportModel

/// What is shown of a document that was found: `[kind,"title","address","summary","context",[[…],…]]`, and of each
/// indicator `["anchor","name","value","target",status]`. Addresses are seen from the site's root. A status is a number
/// in the main part's list, ten times that of how it is known added.
struct SearchRecord {
    private let document: SearchDocument

    /// How many indicators are told of: a page with more can be found by all of them, and leads to them itself.
    private static let indicatorLimit = 40

    /// The record of a document.
    init(_ document: SearchDocument) { self.document = document }

    /// Writes it as JSON.
    func append(to bytes: inout OutputBuffer) {
        bytes.append("[")
        bytes.append(String(document.kind.rawValue))
        add(document.title, to: &bytes)
        add(document.address, to: &bytes)
        add(document.summary ?? "", to: &bytes)
        add(document.context.joined(separator: " · "), to: &bytes)
        bytes.append(",[")
        for (number, indicator) in document.indicators.prefix(Self.indicatorLimit).enumerated() {
            bytes.append(number > 0 ? ",[" : "[")
            bytes.append(json: indicator.id, isInScript: true)
            add(indicator.name, to: &bytes)
            add(indicator.actual?.shownText ?? "", to: &bytes)
            add(indicator.target.flatMap { $0.quantity.kind == .noValue ? nil : $0.text } ?? "", to: &bytes)
            bytes.append(",")
            let standing = Standing(indicator)
            bytes.append(String(standing.status.number + 10 * (standing.ground?.number ?? 0)))
            bytes.append("]")
        }
        bytes.append("]]")
    }

    private func add(_ text: String, to bytes: inout OutputBuffer) {
        bytes.append(",")
        bytes.append(json: text, isInScript: true)
    }
}

extension Ground {
    /// Its number in the index.
    fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Status {
    /// Its number in the index, and that of its group of words.
    var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
