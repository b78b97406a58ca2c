import Content
import Diagnostics
import ReportModel

/// Fields that hold a figure, a date or an address.
extension FieldReader {
    /// A figure: a text, or `{text: …}` for words that would otherwise be read as a figure.
    mutating func figure<Figure: Sendable>(
        _ key: String,
        forcedText: (String) throws(FigureFault) -> Figure,
        _ read: (String) throws(FigureFault) -> Figure
    ) -> Figure? {
        guard let node = node(key), case .mapping = node.value else { return figure(key, read) }
        guard let text = fields(key, { $0.requiredLocatedText("text") }) else { return nil }
        return convert(text, forcedText)
    }

    /// A figure that is a text.
    mutating func figure<Figure: Sendable>(
        _ key: String, _ read: (String) throws(FigureFault) -> Figure
    ) -> Figure? {
        // What is wrong with a figure says best who reads figures; but there may be words in it, too.
        guard let text = locatedTextAsTyped(key), let figure = convert(text, read) else { return nil }
        return passesCharacters(text) ? figure : nil
    }

    /// A date: `2020-12-31`, or as the site's language writes it.
    mutating func date(_ key: String, _ figures: FigureReader) -> CalendarDate? {
        figure(key) { text throws(FigureFault) in try figures.date(text) }
    }

    /// A date that must be there.
    mutating func requiredDate(_ key: String, _ figures: FigureReader) -> CalendarDate? {
        let count = report.diagnostics.count
        if let date = date(key, figures) { return date }
        if report.diagnostics.count == count { missing(key) }
        return nil
    }

    /// A direction, also as bodies write it: `High`, `Lower is better`, `crescente`.
    mutating func direction(_ key: String, among allowed: [Direction] = Direction.allCases) -> Direction? {
        guard let text = locatedText(key) else { return nil }
        if let direction = Direction.reading(text.value), allowed.contains(direction) { return direction }
        report.add(
            FieldMessage.notAllowed(key: key, value: text.value, allowed: allowed.map(\.rawValue)),
            at: source.location(of: text.range))
        return nil
    }

    /// A web address.
    mutating func address(_ key: String) -> String? {
        guard let text = locatedText(key) else { return nil }
        guard let fault = WebAddress.fault(in: text.value) else { return text.value }
        return wrong(key, fault.expectation)
    }

    /// An e-mail address.
    mutating func email(_ key: String) -> String? {
        guard let text = locatedText(key) else { return nil }
        return MailAddress.isValid(text.value) ? text.value : wrong(key, .email)
    }

    /// A web address that others are made from by adding paths.
    mutating func baseAddress(_ key: String) -> String? {
        guard let text = locatedText(key) else { return nil }
        if WebAddress.isBase(text.value) { return text.value }
        if let base = WebAddress.base(of: text.value) { return wrong(key, .baseAddress(base)) }
        return wrong(key, WebAddress.fault(in: text.value)?.expectation ?? .address)
    }

    /// Ids that a page had before.
    mutating func formerIDs(_ key: some RawRepresentable<String> = ObjectiveKey.formerly) -> [String] {
        locatedTexts(key).compactMap { id in
            if Slug.isValid(id.value) { return id.value }
            let proposal = Slug.make(from: id.value)
            report.add(LayoutMessage.notAnID(id: id.value, proposal: proposal), at: source.location(of: id.range))
            return nil
        }
    }

    private mutating func convert<Figure: Sendable>(
        _ text: Located<String>,
        _ read: (String) throws(FigureFault) -> Figure
    ) -> Figure? {
        do throws(FigureFault) {
            return try read(text.value)
        } catch {
            report.add(FigureMessage.unreadable(fault: error), at: source.location(of: text.range))
            return nil
        }
    }
}

extension WebAddress.Fault {
    /// What a field wants in place of an address with this fault.
    fileprivate var expectation: FieldMessage.Expectation {
        switch self {
        case .noAddress: .address
        case .user(let address): .addressWithoutUser(address)
        case .port(let address): .port(address)
        case .host: .host
        }
    }
}
