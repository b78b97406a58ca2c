import Content
import Diagnostics
import ReportModel

/// Fields by a key of the model, such as ``IndicatorKey``: what cannot be misspelt, and what a test finds unread.
extension FieldReader {
    /// See `location(of:)`.
    func location(of key: some RawRepresentable<String>) -> SourceLocation { location(of: key.rawValue) }

    /// See `node(_:)`.
    mutating func node(_ key: some RawRepresentable<String>) -> YAMLNode? { node(key.rawValue) }

    /// See `text(_:)`.
    mutating func text(_ key: some RawRepresentable<String>) -> String? { text(key.rawValue) }

    /// See `locatedText(_:)`.
    mutating func locatedText(_ key: some RawRepresentable<String>) -> Located<String>? { locatedText(key.rawValue) }

    /// See `requiredText(_:)`.
    mutating func requiredText(_ key: some RawRepresentable<String>) -> String { requiredText(key.rawValue) }

    /// See `markdown(_:)`.
    mutating func markdown(_ key: some RawRepresentable<String>) -> MarkdownText? { markdown(key.rawValue) }

    /// See `wholeNumber(_:least:)`.
    mutating func wholeNumber(_ key: some RawRepresentable<String>, least: Int) -> Int? {
        wholeNumber(key.rawValue, least: least)
    }

    /// See `flag(_:)`.
    mutating func flag(_ key: some RawRepresentable<String>) -> Bool { flag(key.rawValue) }

    /// See `choice(_:of:)`.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: some RawRepresentable<String>, of type: Choice.Type
    ) -> Choice? {
        choice(key.rawValue, of: type)
    }

    /// See `locatedTexts(_:)`.
    mutating func locatedTexts(_ key: some RawRepresentable<String>) -> [Located<String>] { locatedTexts(key.rawValue) }

    /// See `fields(_:_:)`.
    mutating func fields<Value>(
        _ key: some RawRepresentable<String>, _ read: (inout FieldReader) -> Value?
    ) -> Value? {
        fields(key.rawValue, read)
    }

    /// See `listOfFields(_:_:)`.
    mutating func listOfFields<Value>(
        _ key: some RawRepresentable<String>, _ read: (inout FieldReader) -> Value?
    ) -> [Value] {
        listOfFields(key.rawValue, read)
    }

    /// See `figure(_:forcedText:_:)`.
    mutating func figure<Figure: Sendable>(
        _ key: some RawRepresentable<String>,
        forcedText: (String) throws(FigureFault) -> Figure,
        _ read: (String) throws(FigureFault) -> Figure
    ) -> Figure? {
        figure(key.rawValue, forcedText: forcedText, read)
    }

    /// See `figure(_:_:)`.
    mutating func figure<Figure: Sendable>(
        _ key: some RawRepresentable<String>, _ read: (String) throws(FigureFault) -> Figure
    ) -> Figure? {
        figure(key.rawValue, read)
    }
}
