/// The language in which sitegen speaks to the person who runs it (not the language of the site).
public enum MessageLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case italian = "it"

    /// The text in this language. Both are asked for, so no message can lack a translation.
    package func pick(en: @autoclosure () -> String, it: @autoclosure () -> String) -> String {
        switch self {
        case .english: en()
        case .italian: it()
        }
    }

    /// The language that an environment asks for, by POSIX's order of precedence; English where it names no other.
    ///
    /// - Parameter environment: the process's environment variables.
    package init(environment: [String: String]) {
        let locale = Self.locale(in: environment)
        self = Self.allCases.first { locale.hasPrefix($0.rawValue) } ?? .english
    }

    /// The locale that an environment asks for, such as `it_IT.UTF-8`; empty where it asks for none.
    package static func locale(in environment: [String: String]) -> String {
        ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    }
}
