import Diagnostics
import ReportModel

/// What the program understood a figure as, in words: `number 800, at least`.
struct FigureReading {
    /// The language of the words.
    let language: MessageLanguage

    /// What a figure was read as.
    func words(_ quantity: Quantity) -> String {
        switch quantity.precision {
        case .exact: return exactWords(quantity)
        case .bound(let comparator): return "\(side(comparator)) \(exactWords(quantity))"
        case .inexact:
            return language.pick(en: "about \(exactWords(quantity))", it: "circa \(exactWords(quantity))")
        }
    }

    private func exactWords(_ quantity: Quantity) -> String {
        switch quantity.value {
        case .percent(let amount, nil): return language.percent(amount)
        case .percent(let amount, let base?):
            let (share, base) = (language.percent(amount), language.quote(base))
            return language.pick(en: "\(share), of what: \(base)", it: "\(share), di che cosa: \(base)")
        case .number: return language.pick(en: "the number \(short(quantity))", it: "il numero \(short(quantity))")
        case .money: return language.pick(en: "the sum \(short(quantity))", it: "la somma \(short(quantity))")
        case .measure(let amount, let unit):
            let (number, unit) = (language.number(amount), language.quote(unit.name))
            return language.pick(en: "\(number) in the unit \(unit)", it: "\(number) nell'unità \(unit)")
        case .share(let part, let total):
            let (part, total) = (language.number(part), language.number(total))
            return language.pick(en: "\(part) out of \(total)", it: "\(part) su \(total)")
        case .range(let low, let high, let kind):
            let (low, high) = (language.number(low), language.number(high))
            let unit =
                kind == .percent
                ? language.pick(en: " percent", it: " per cento") : kind.unitName.map { " " + $0 } ?? ""
            return language.pick(en: "from \(low) to \(high)\(unit)", it: "da \(low) a \(high)\(unit)")
        case .period: return language.pick(en: "the period \(short(quantity))", it: "il periodo \(short(quantity))")
        case .date: return language.pick(en: "the day \(short(quantity))", it: "il giorno \(short(quantity))")
        case .yesNo: return short(quantity)
        case .text where quantity.holdsFigure:
            return language.pick(
                en: "words; the figure in them is not read", it: "parole; la cifra che contengono non viene letta")
        case .text: return language.pick(en: "words", it: "parole")
        case .noValue: return language.pick(en: "no value", it: "nessun valore")
        }
    }

    /// The same without its kind, where it stands beside another one.
    func short(_ quantity: Quantity) -> String {
        switch quantity.value {
        case .number(let amount): language.number(amount)
        case .money(let amount, let currency): "\(language.number(amount)) \(currency.code)"
        case .measure(let amount, let unit): "\(language.number(amount)) \(unit.form(for: amount))"
        case .date(let date): date.long(language.figures)
        case .period(let period): period.long(language.figures)
        case .yesNo(let isYes): isYes ? language.pick(en: "yes", it: "sì") : language.pick(en: "no", it: "no")
        case .text: language.quote(quantity.text)
        case .percent, .share, .range, .noValue: exactWords(quantity)
        }
    }

    /// What a target asks for.
    func target(of figures: IndicatorFigures) -> String? {
        guard let target = figures.target else { return nil }
        let words = words(target.quantity)
        switch target.quantity.value {
        case .noValue: return language.pick(en: "no value: there is no target", it: "nessun valore: il target non c'è")
        case .yesNo: return language.pick(en: "a \(words) is wanted", it: "si vuole un \(words)")
        case .date, .period: return language.pick(en: "\(words), or before", it: "\(words), o prima")
        case .range:
            guard let direction = figures.direction.direction else {
                return language.pick(en: "\(words), both included", it: "\(words), estremi compresi")
            }
            return direction == .higher
                ? language.pick(en: "\(words), or more", it: "\(words), o di più")
                : language.pick(en: "\(words), or less", it: "\(words), o di meno")
        case .text: return words
        case .percent, .number, .money, .measure, .share: return demand(figures, target.comparator, words)
        }
    }

    /// What a published result says.
    func result(_ result: PublishedResult) -> String {
        let words = words(result.quantity)
        switch (result.kind, result.verdict) {
        case (.percent, _) where result.percentage == nil:
            return language.pick(
                en: "\(words): not a percentage of the target", it: "\(words): non è una percentuale del target")
        case (.percent, _), (.none, _): return words
        case (_, .reached?): return language.pick(en: "verdict: reached", it: "giudizio: raggiunto")
        case (_, .notReached?): return language.pick(en: "verdict: not reached", it: "giudizio: non raggiunto")
        case (_, .partlyReached?):
            return language.pick(
                en: "verdict: reached in part, so not reached", it: "giudizio: raggiunto in parte, quindi non raggiunto"
            )
        case (_, .colour(let isReached)?):
            return language.pick(
                en: "colour of progress; once the target is due: \(isReached ? "reached" : "not reached")",
                it: "colore che dice come procede; a scadenza: \(isReached ? "raggiunto" : "non raggiunto")")
        case (_, .progress?):
            return language.pick(
                en: "progress word: does not say whether the target is reached",
                it: "parola sul procedere dei lavori: non dice se il target è raggiunto")
        case (.yesNo, nil):
            let isYes = result.percentage == .hundred
            return language.pick(
                en: "\(words): \(isYes ? "reached" : "not reached")",
                it: "\(words): \(isYes ? "raggiunto" : "non raggiunto")")
        case (_, nil):
            return language.pick(en: "\(words): no known verdict", it: "\(words): nessun giudizio conosciuto")
        }
    }

    /// On which side of a number success lies: `at least the number 800`.
    private func demand(_ figures: IndicatorFigures, _ comparator: Comparator?, _ number: String) -> String {
        let direction = figures.direction.direction
        let implied: Comparator? = direction.map { $0 == .higher ? .atLeast : .atMost }
        guard let wanted = comparator ?? implied else {
            return language.pick(
                en: "\(number); nothing says whether at least or at most",
                it: "\(number); niente dice se almeno o al massimo")
        }
        let limit = "\(side(wanted)) \(number)"
        return direction == .zero ? language.pick(en: "\(limit) away from zero", it: "lontano da zero \(limit)") : limit
    }

    private func side(_ comparator: Comparator) -> String {
        switch comparator {
        case .moreThan: language.pick(en: "more than", it: "più di")
        case .atLeast: language.pick(en: "at least", it: "almeno")
        case .lessThan: language.pick(en: "less than", it: "meno di")
        case .atMost: language.pick(en: "at most", it: "al massimo")
        case .equal: language.pick(en: "exactly", it: "esattamente")
        }
    }
}
