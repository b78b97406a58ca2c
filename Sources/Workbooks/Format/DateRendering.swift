/// Writes days and times as a format asks for.
struct DateRendering {
    let section: FormatSection
    let language: WorkbookLanguage
    let epoch: DateNumber.Epoch

    /// - Returns: `nil` where there is no such day, or its name is of a language that is not known here.
    func shown(_ number: Double) -> (text: String, kind: WorkbookSheet.Kind)? {
        let pieces = self.pieces
        let decimals = pieces.compactMap { if case .secondDecimals(let count) = $0 { count } else { nil } }.max() ?? 0
        let elapsed = pieces.contains { if case .elapsed = $0 { true } else { false } }
        if elapsed || !section.showsDate { return time(number, pieces, decimals, isElapsed: elapsed) }
        let showsTime = pieces.contains {
            if case .date(let part) = $0 { [.hour, .minute, .second].contains(part.unit) } else { false }
        }
        guard let date = DateNumber(number, epoch, decimals: showsTime ? decimals : nil), names != nil || !hasNames
        else { return nil }
        let text = text(pieces, time: date.time, date)
        return (text, section.showsDay ? .date(date.iso) : .text)
    }

    /// A time without a day: its parts are not rounded; but what has gone by is, to seconds.
    private func time(
        _ number: Double, _ pieces: [FormatPiece], _ decimals: Int, isElapsed: Bool
    ) -> (text: String, kind: WorkbookSheet.Kind)? {
        guard number.magnitude < 2_958_466, isElapsed || number >= 0, !isElapsed || !section.showsDate else {
            return nil
        }
        let number = number.magnitude
        let day = Double(86_400 * DateNumber.partsOfSecond)
        var time = Int(((isElapsed ? number : number - number.rounded(.down)) * day).rounded())
        if isElapsed {
            let step = DateNumber.partsOfSecond / (0..<min(decimals, 5)).reduce(1) { power, _ in power * 10 }
            time = (time + step / 2) / step * step
        }
        return (text(pieces, time: time, nil), .text)
    }

    /// The pieces, those of the system's own formats too.
    private var pieces: [FormatPiece] {
        switch (section.content, language) {
        case (.systemDate, .italian): FormatScanner.sections(of: "dddd dd mmmm yyyy")[0].pieces
        case (.systemDate, .english): FormatScanner.sections(of: "dddd, mmmm d, yyyy")[0].pieces
        case (.systemTime, .italian): FormatScanner.sections(of: "hh:mm:ss")[0].pieces
        case (.systemTime, .english): FormatScanner.sections(of: "hh:mm:ss AM/PM")[0].pieces
        default: section.pieces
        }
    }

    /// In which language months and days are named.
    private var names: WorkbookLanguage? { section.language ?? language }

    private var hasNames: Bool {
        section.content == .systemDate
            || section.pieces.contains {
                if case .date(let part) = $0 { [.month, .day].contains(part.unit) && part.letters > 2 } else { false }
            }
    }

    private func text(_ pieces: [FormatPiece], time: Int, _ date: DateNumber?) -> String {
        let isHalved = pieces.contains { if case .halfOfDay = $0 { true } else { false } }
        let seconds = time / DateNumber.partsOfSecond
        var text = FormatText()
        for piece in pieces {
            switch piece {
            case .date(let part): append(part, seconds, isHalved: isHalved, date, to: &text)
            case .elapsed(let unit, let digits):
                let count = unit == .hour ? seconds / 3600 : unit == .minute ? seconds / 60 : seconds
                text.append(digits: String(count), atLeast: digits)
            case .halfOfDay(let isShort):
                let half = seconds / 3600 % 24 < 12 ? 0 : 1
                text.append(isShort ? ["a", "p"][half] : (names ?? language).halvesOfDay[half])
            case .secondDecimals(let count):
                let all = String(time % DateNumber.partsOfSecond + DateNumber.partsOfSecond).dropFirst()
                text.append(language.point)
                text.append(all.prefix(count) + String(repeating: "0", count: max(0, count - 5)))
            case .literal(let literal): text.append(literal)
            case .blank: text.appendBlank()
            case .comma: text.append(",")
            case .point: text.append(".")
            case .slash: text.append("/")
            case .percent: text.append("%")
            default: break
            }
        }
        return text.text
    }

    private func append(
        _ part: FormatDatePart, _ seconds: Int, isHalved: Bool, _ date: DateNumber?, to text: inout FormatText
    ) {
        let names = names ?? language
        switch part.unit {
        case .year:
            let year = date?.year ?? 0
            part.letters > 2 ? text.append(String(year)) : text.append(digits: String(year % 100), atLeast: 2)
        case .month:
            let month = date?.month ?? 1
            let name = names.months[month - 1]
            switch part.letters {
            case 1, 2: text.append(digits: String(month), atLeast: part.letters)
            case 3: text.append(String(name.prefix(3)))
            case 5: text.append(String(name.prefix(1)))
            default: text.append(name)
            }
        case .day:
            let name = names.days[date?.weekday ?? 0]
            switch part.letters {
            case 1, 2: text.append(digits: String(date?.day ?? 1), atLeast: part.letters)
            case 3: text.append(String(name.prefix(3)))
            default: text.append(name)
            }
        case .hour:
            let hour = seconds / 3600 % 24
            text.append(digits: String(isHalved ? (hour + 11) % 12 + 1 : hour), atLeast: min(part.letters, 2))
        case .minute: text.append(digits: String(seconds / 60 % 60), atLeast: min(part.letters, 2))
        case .second: text.append(digits: String(seconds % 60), atLeast: min(part.letters, 2))
        }
    }
}
