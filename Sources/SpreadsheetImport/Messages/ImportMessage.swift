import Diagnostics

/// What can be wrong with a spreadsheet.
enum ImportMessage {
    /// What is said of a cell, where it is known.
    static func at(_ place: CellPlace?, en: String, it: String) -> Wording {
        Wording(en: prefix(place, .english) + en, it: prefix(place, .italian) + it)
    }

    /// What another layer says, of a cell.
    static func said(_ message: Message, of place: CellPlace, suggestion: Wording? = nil) -> Message {
        var said = Message(
            message.id, as: message.severity, message.text, subject: Wording { place.label(in: $0) },
            suggestion: suggestion ?? message.suggestion)
        said.isJoined = message.isJoined
        return said
    }

    /// The same of further cells.
    static func also(_ message: Message, cells: [String], more: Int) -> Message {
        let named = cells.joined(separator: ", ")
        let (en, it) = more > 0 ? (" and \(more) more", " e altre \(more)") : ("", "")
        let text = Wording(
            en: "\(message.text(in: .english)) (also \(named)\(en))",
            it: "\(message.text(in: .italian)) (anche \(named)\(it))")
        return Message(message.id, as: message.severity, text, suggestion: message.suggestion)
    }

    /// Names with the word for “and” before the last.
    static func list(_ items: [String], in language: MessageLanguage) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + language.pick(en: " and ", it: " e ") + last
    }

    private static func prefix(_ place: CellPlace?, _ language: MessageLanguage) -> String {
        place.map { $0.label(in: language) + ": " } ?? ""
    }
}

extension CellPlace {
    /// Such as “cell C5 (Target)”.
    func label(in language: MessageLanguage) -> String {
        language.pick(en: "cell \(name) (\(heading))", it: "cella \(name) (\(heading))")
    }
}
