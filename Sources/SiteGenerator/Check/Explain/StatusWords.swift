import Diagnostics
import OpenData
import ReportModel

extension Status {
    /// What it is called in messages.
    func words(_ language: MessageLanguage) -> String {
        switch self {
        case .achieved: language.pick(en: "achieved", it: "raggiunto")
        case .partial: language.pick(en: "partial", it: "in parte")
        case .missed: language.pick(en: "missed", it: "mancato")
        case .inProgress: language.pick(en: "in progress", it: "in corso")
        case .planned: language.pick(en: "planned", it: "previsto")
        case .notReported: language.pick(en: "not reported", it: "non comunicato")
        case .notComparable: language.pick(en: "not comparable", it: "non confrontabile")
        }
    }

    /// What the code of a status is called, also where another version of sitegen wrote it.
    static func words(ofCode code: String, _ language: MessageLanguage) -> String {
        Status(rawValue: code)?.words(language) ?? code
    }
}

extension Verification {
    /// What it is called in messages.
    func words(_ language: MessageLanguage) -> String { Self.words(ofCode: code, language) }

    /// What the code of a verification is called, also where another version of sitegen wrote it.
    static func words(ofCode code: String, _ language: MessageLanguage) -> String {
        switch code {
        case "consistent": language.pick(en: "consistent", it: "torna")
        case "declared-only": language.pick(en: "declared only", it: "solo dichiarato")
        case "differs": language.pick(en: "differs", it: "non torna")
        case "not-computable": language.pick(en: "not computable", it: "non ricalcolabile")
        case "not-published": language.pick(en: "not published", it: "non pubblicato")
        default: code
        }
    }
}
