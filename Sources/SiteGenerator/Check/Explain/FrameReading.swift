import Diagnostics
import ReportModel

/// What an indicator's verdict rests on besides its figures, in words: direction, due date, state of the year.
struct FrameReading {
    /// The language of the words.
    let language: MessageLanguage

    /// Which way success lies, and who says so.
    func direction(of indicator: Indicator) -> String {
        guard let direction = indicator.direction else {
            return indicator.figures.lacksDirection
                ? language.pick(
                    en: "none: neither a sign nor `direction` says it",
                    it: "nessuna: non la dice un segno né `direction`")
                : language.pick(en: "none is needed", it: "non serve")
        }
        let words = words(direction)
        guard let origin = indicator.directionOrigin else { return words }
        return "\(words) (\(self.words(origin)))"
    }

    /// When the target is due, who says so, and whether that day has come.
    func due(of indicator: Indicator) -> String {
        let has = indicator.assessment.isDue
        let come = language.pick(
            en: has ? "which has come" : "not due yet", it: has ? "già arrivata" : "non ancora arrivata")
        return "\(dueDate(of: indicator)), \(come)"
    }

    /// How far a year has come.
    func state(of report: Report) -> String {
        let date = report.period.reference.long(language.figures)
        return switch report.period.state {
        case .plan: language.pick(en: "a plan: nothing is judged yet", it: "un piano: non si giudica ancora niente")
        case .interim:
            language.pick(
                en: "under way: the figures are those of \(date)", it: "anno in corso: le cifre sono al \(date)")
        case .final: language.pick(en: "over since \(date)", it: "anno concluso il \(date)")
        }
    }

    private func dueDate(of indicator: Indicator) -> String {
        let figures = indicator.figures
        if let due = figures.due {
            let date = due.long(language.figures)
            return figures.ownDue == nil
                ? language.pick(en: "\(date) (the target itself)", it: "\(date) (il target stesso)")
                : language.pick(en: "\(date) (`due`)", it: "\(date) (`due`)")
        }
        guard let end = indicator.period?.end.long(language.figures) else {
            return language.pick(en: "the year's end", it: "fine dell'anno")
        }
        return language.pick(en: "\(end) (the year's end)", it: "\(end) (fine dell'anno)")
    }

    private func words(_ direction: Direction) -> String {
        switch direction {
        case .higher: language.pick(en: "more is better", it: "più è meglio")
        case .lower: language.pick(en: "less is better", it: "meno è meglio")
        case .zero: language.pick(en: "nearer to zero is better", it: "più vicino a zero è meglio")
        }
    }

    private func words(_ origin: DirectionOrigin) -> String {
        switch origin {
        case .comparator: language.pick(en: "the target's own sign or words", it: "il segno o le parole del target")
        case .indicator: language.pick(en: "the indicator's `direction`", it: "`direction` dell'indicatore")
        case .year: language.pick(en: "the year's `direction`", it: "`direction` dell'anno")
        }
    }
}
