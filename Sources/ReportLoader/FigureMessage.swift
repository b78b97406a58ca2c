package import Diagnostics
package import ReportModel

/// What can be wrong with a figure, a date or a unit. What messages propose is written as the site writes it, in whatever
/// language they speak.
package enum FigureMessage {
    /// A figure that cannot be read; where it can be told what was meant, that is proposed.
    package static func unreadable(fault: FigureFault) -> Message {
        var message = message(about: fault)
        let readings = fault.proposals.map { "`\($0)`" }
        if !readings.isEmpty {
            message = Message(
                message.id, message.text,
                suggestion: Wording(
                    en: "type \(readings.joined(separator: " or "))", it: "scrivi \(readings.joined(separator: " o "))")
            )
        }
        // A sheet has it wrong in fifty rows.
        message.isJoined = true
        return message
    }

    private static func message(about fault: FigureFault) -> Message {
        let (figure, site) = (fault.text, fault.language)
        return switch fault.kind {
        case .empty:
            Message(
                "figure-empty",
                Wording(en: "the figure is empty", it: "la cifra è vuota"),
                suggestion: leaveOut)
        case .unreadable:
            Message(
                "figure-unreadable",
                Wording(en: "`\(figure)` cannot be read as a figure", it: "`\(figure)` non si legge come cifra"),
                suggestion: fault.text.contains(where: \.isNumber)
                    ? Wording(
                        en:
                            "type it in one of the notations of the guide, Content/README.md, or words as `{text: \"…\"}`",
                        it:
                            "scrivila in una delle notazioni della guida, Content/README.md, o le parole come `{text: \"…\"}`"
                    )
                    : Wording(
                        en: "if it is meant as words, type `{text: \"…\"}`",
                        it: "se sono parole, scrivi `{text: \"…\"}`"))
        case .placeholder:
            Message(
                "figure-placeholder",
                Wording(
                    en: "`\(figure)` stands for a figure that is missing",
                    it: "`\(figure)` sta per una cifra che manca"),
                suggestion: leaveOut)
        case .spreadsheetError:
            Message(
                "spreadsheet-error",
                Wording(
                    en: "`\(figure)` is an error of the spreadsheet: its formula gave no figure",
                    it: "`\(figure)` è un errore del foglio di calcolo: la sua formula non ha dato una cifra"),
                suggestion: Wording(
                    en: "mend the formula in the spreadsheet, or leave the cell empty",
                    it: "correggi la formula nel foglio, o lascia vuota la cella"))
        case .spreadsheetDate:
            Message(
                "spreadsheet-date",
                Wording(
                    en: "`\(figure)` is a date that a spreadsheet made of something else",
                    it: "`\(figure)` è una data in cui un foglio di calcolo ha trasformato qualcos'altro"),
                suggestion: Wording(
                    en: "look up what was published, and type that",
                    it: "cerca che cosa è stato pubblicato, e scrivi quello"))
        case .notAQualifier(let words):
            Message(
                "not-a-qualifier",
                Wording(
                    en: "`\(words)` does not say what `\(figure)` is a percentage of",
                    it: "`\(words)` non dice di che cosa `\(figure)` è una percentuale"),
                suggestion: Wording(
                    en:
                        "say what it is of, such as `\(site.percentageExample)`; where words change the figure, look up the exact one",
                    it:
                        "scrivi di che cosa è, come `\(site.percentageExample)`; se le parole cambiano la cifra, cerca quella esatta"
                ))
        case .tooManyDigits:
            Message(
                "figure-too-many-digits",
                Wording(
                    en: "`\(figure)` has more than \(ExactDecimal.maximumDigits) digits",
                    it: "`\(figure)` ha più di \(ExactDecimal.maximumDigits) cifre"),
                suggestion: compareDigits)
        case .badGrouping:
            Message(
                "figure-grouping",
                Wording(
                    en: "the digits of `\(figure)` are not grouped by threes",
                    it: "le cifre di `\(figure)` non sono raggruppate a tre a tre"),
                suggestion: compareDigits)
        case .wrongDecimalMark:
            Message(
                "figure-decimal-mark",
                site.decimalMark == ","
                    ? Wording(
                        en: "the decimals of `\(figure)` need a comma",
                        it: "i decimali di `\(figure)` vanno con la virgola")
                    : Wording(
                        en: "the decimals of `\(figure)` need a point",
                        it: "i decimali di `\(figure)` vanno con il punto"),
                suggestion: keepOneMark)
        case .repeatedDecimalMark:
            Message(
                "figure-two-decimal-marks",
                Wording(en: "`\(figure)` has two decimal marks", it: "`\(figure)` ha due segni dei decimali"),
                suggestion: keepOneMark)
        case .impossibleDate:
            Message(
                "date-impossible",
                Wording(en: "there is no day `\(figure)`", it: "il giorno `\(figure)` non esiste"),
                suggestion: Wording(en: "check day, month and year", it: "controlla giorno, mese e anno"))
        case .ambiguousDate:
            Message(
                "date-ambiguous",
                Wording(
                    en: "`\(figure)` can be read as two different days",
                    it: "`\(figure)` si può leggere come due giorni diversi"),
                suggestion: Wording(
                    en: "type year, month and day: `2020-12-31`", it: "scrivi anno, mese e giorno: `2020-12-31`"))
        case .periodNeedsYear:
            Message(
                "period-needs-year",
                Wording(en: "`\(figure)` needs its year", it: "a `\(figure)` manca l'anno"),
                suggestion: Wording(
                    en: "type it behind, such as `\(site.monthExample)`; words go as `{text: \"…\"}`",
                    it: "scrivilo in fondo, come `\(site.monthExample)`; le parole vanno come `{text: \"…\"}`"))
        case .shareOrMonth(let part, let total, let month):
            Message(
                "share-or-month",
                month == nil
                    ? Wording(
                        en: "`\(figure)` may be a number of that year, or \(part) out of \(total)",
                        it: "`\(figure)` può essere un numero di quell'anno, o \(part) su \(total)")
                    : Wording(
                        en: "`\(figure)` may be a month of a year, or \(part) out of \(total)",
                        it: "`\(figure)` può essere un mese di un anno, o \(part) su \(total)"),
                suggestion: partOrMonth(site.share(part, of: total), month?.long(site)))
        case .shareAboveTotal:
            Message(
                "share-above-total",
                Wording(en: "`\(figure)` is more than there is", it: "`\(figure)` è più del totale"),
                suggestion: compareDigits)
        case .rangeOrChange(let from, let to, let range):
            Message(
                "range-or-change",
                Wording(
                    en: "`\(figure)` may be a range, or a change from \(from) to \(to)",
                    it: "`\(figure)` può essere un intervallo, o un passaggio da \(from) a \(to)"),
                suggestion: Wording(
                    en:
                        "type a range as `\(range ?? site.rangeExample)`, a change as `baseline: \(from)` and `target: \(to)`",
                    it:
                        "scrivi un intervallo come `\(range ?? site.rangeExample)`, un passaggio come `baseline: \(from)` e `target: \(to)`"
                ))
        case .rangeOrYears(let range):
            Message(
                "range-or-years",
                Wording(
                    en: "`\(figure)` may be a range, or years and months",
                    it: "`\(figure)` può essere un intervallo, o anni e mesi"),
                suggestion: Wording(
                    en: "type a range as `\(range ?? site.rangeExample)`, a period as `\(site.monthExample)`",
                    it:
                        "scrivi un intervallo come `\(range ?? site.rangeExample)`, un periodo come `\(site.monthExample)`"
                ))
        case .rangeBroken:
            Message(
                "range-broken",
                Wording(
                    en: "the two ends of `\(figure)` make no range",
                    it: "i due estremi di `\(figure)` non fanno un intervallo"),
                suggestion: Wording(
                    en: "type the lower end first, and both in one unit",
                    it: "scrivi prima l'estremo più basso, e tutti e due nella stessa unità"))
        case .rangeNotAllowed:
            Message(
                "range-not-allowed",
                Wording(
                    en: "`\(figure)` is a range, which only a target may be",
                    it: "`\(figure)` è un intervallo, e solo un target può esserlo"),
                suggestion: Wording(
                    en: "a value is one figure: look up what was reached",
                    it: "un valore è una cifra sola: cerca che cosa è stato raggiunto"))
        case .bareMagnitude(let letter):
            Message(
                "bare-magnitude",
                Wording(
                    en: "the `\(letter)` in `\(figure)` may be a factor or a unit",
                    it: "la `\(letter)` in `\(figure)` può essere un fattore o un'unità"),
                suggestion: Wording(
                    en: "type the number in full, or the factor in words; a unit goes behind a blank",
                    it: "scrivi il numero per intero, o il fattore in parole; un'unità va dopo uno spazio"))
        case .deadlineNeedsTime:
            Message(
                "deadline-needs-time",
                Wording(
                    en: "in `\(figure)` no date, month, year or time follows",
                    it: "in `\(figure)` non segue una data, un mese, un anno o un tempo"),
                suggestion: Wording(
                    en: "type a limit with its sign, such as `\"≤ 5%\"`",
                    it: "scrivi un limite con il suo segno, come `\"≤ 5%\"`"))
        case .notAUnit:
            Message(
                "not-a-unit",
                Wording(en: "`\(figure)` is no unit", it: "`\(figure)` non è un'unità"),
                suggestion: Wording(en: "leave `unit` out", it: "togli `unit`"))
        case .unitContradicted(let unit):
            Message(
                "unit-contradicted",
                Wording(
                    en: "`\(figure)` has another unit than `unit: \(unit)`",
                    it: "`\(figure)` ha un'altra unità di `unit: \(unit)`"),
                suggestion: Wording(
                    en: "remove the wrong one of the two", it: "togli l'unità sbagliata delle due"))
        case .shareUnderPercent:
            Message(
                "share-under-percent",
                Wording(
                    en:
                        "`\(figure)` may be a percentage, or a share of one as spreadsheets keep it, a hundred times as much",
                    it:
                        "`\(figure)` può essere una percentuale, o una parte di uno come nei fogli di calcolo, cento volte tanto"
                ),
                suggestion: Wording(
                    en: "type it with its sign, as it was published: `\(figure)%`, or a hundred times that",
                    it: "scrivila con il segno, come è stata pubblicata: `\(figure)%`, o cento volte tanto"))
        case .unknownUnit(let name):
            Message(
                "unknown-unit",
                Wording(
                    en: "`\(name)` is no unit that is known here",
                    it: "`\(name)` non è un'unità conosciuta"),
                suggestion: Wording(
                    en: "correct the unit, or add it to `units` in site.yaml: `- name: \(name)`",
                    it: "correggi l'unità, o aggiungila a `units` in site.yaml: `- name: \(name)`"))
        case .tooManyComparators:
            Message(
                "figure-comparators",
                Wording(
                    en: "`\(figure)` has more than one comparison",
                    it: "`\(figure)` ha più di un confronto"),
                suggestion: Wording(
                    en: "type the one comparison that the document means",
                    it: "scrivi il solo confronto che il documento intende"))
        case .remarkInFigure(let remark, let whole):
            Message(
                "remark-in-figure",
                Wording(
                    en: "in `\(figure)` the brackets hold no remark: `\(remark)` makes another figure",
                    it: "in `\(figure)` tra parentesi non c'è un commento: `\(remark)` fa un'altra cifra"),
                suggestion: whole.map {
                    Wording(en: "type it without brackets: `\($0)`", it: "scrivila senza parentesi: `\($0)`")
                }
                    ?? Wording(
                        en: "say it with a sign, `direction`, `due` or `unit`, and leave the brackets out",
                        it: "dillo con un segno, `direction`, `due` o `unit`, e togli le parentesi"))
        case .comparatorNotAllowed:
            Message(
                "figure-comparator-not-allowed",
                Wording(
                    en: "`\(figure)` has a comparison, which only a target may have",
                    it: "`\(figure)` contiene un confronto, che può stare solo in un target"),
                suggestion: Wording(
                    en: "a value is one figure: look up what was reached; a limit belongs to `target`",
                    it: "un valore è una cifra sola: cerca che cosa è stato raggiunto; un limite va in `target`"))
        case .comparatorNeedsNumber:
            Message(
                "figure-comparator-needs-number",
                Wording(
                    en: "in `\(figure)` the comparison needs a number after it",
                    it: "in `\(figure)` dopo il confronto ci vuole un numero"),
                suggestion: Wording(
                    en: "type a number after it, such as `\"> 70%\"`", it: "scrivici dopo un numero, come `\"> 70%\"`"))
        case .notAWeight:
            Message(
                "weight-unreadable",
                Wording(
                    en: "`\(figure)` is no weight: a number above zero is wanted",
                    it: "`\(figure)` non è un peso: ci vuole un numero maggiore di zero"),
                suggestion: Wording(en: "type for example `weight: 10`", it: "scrivi per esempio `weight: 10`"))
        }
    }

    private static func partOrMonth(_ share: String, _ month: String?) -> Wording {
        guard let month else { return Wording(en: "type a part as `\(share)`", it: "scrivi una parte come `\(share)`") }
        return Wording(
            en: "type a part as `\(share)`, a month as `\(month)`",
            it: "scrivi una parte come `\(share)`, un mese come `\(month)`")
    }

    /// A spelling of a site's own unit that figures cannot be written with.
    package static func unitNotUsable(spelling: String, _ site: SiteLanguage) -> Message {
        Message(
            "unit-not-usable",
            Wording(
                en: "`\(spelling)` cannot be the spelling of a unit: it must be a word",
                it: "`\(spelling)` non può essere il nome di un'unità: dev'essere una parola"),
            suggestion: Wording(
                en: "type a word without digits and signs, such as `- name: \(site.unitExample)`",
                it: "scrivi una parola senza cifre né segni, come `- name: \(site.unitExample)`"))
    }

    /// A spelling that another unit has.
    package static func unitTaken(spelling: String, by unit: String) -> Message {
        Message(
            "unit-taken",
            Wording(
                en: "`\(spelling)` is already a spelling of the unit `\(unit)`",
                it: "`\(spelling)` indica già l'unità `\(unit)`"),
            suggestion: Wording(en: "remove `\(spelling)` here", it: "togli `\(spelling)` da qui"))
    }

    private static let leaveOut = Wording(
        en: "leave the line out until the figure is known",
        it: "togli la riga finché la cifra non si sa")

    private static let compareDigits = Wording(
        en: "check the digits against the document",
        it: "confronta le cifre con il documento")

    private static let keepOneMark = Wording(
        en: "keep one mark between the whole number and the decimals",
        it: "tieni un solo segno tra il numero intero e i decimali")
}
