/// A text in every language that sitegen speaks: a message, or a part of one.
///
/// A further language is a further property and a further argument, so that the compiler finds every text without it.
package struct Wording: Sendable, Equatable {
    /// The English text.
    package let en: String
    /// The Italian text.
    package let it: String

    /// A text and its translation.
    package init(en: String, it: String) {
        self.en = en
        self.it = it
    }

    /// A text that is put together in the same way in every language.
    package init(_ text: (MessageLanguage) -> String) {
        self.init(en: text(.english), it: text(.italian))
    }

    /// The text in one language.
    package func text(in language: MessageLanguage) -> String { language.pick(en: en, it: it) }
}

extension Wording {
    /// `did you mean …?`, for names that are nearly known.
    package static func didYouMean(_ nearest: String) -> Wording {
        Wording(en: "did you mean `\(nearest)`?", it: "forse volevi scrivere `\(nearest)`?")
    }

    /// Names as they are typed, between commas: the same in every language.
    package static func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
