/// Writes days and times as a section of a format asks for.
struct DateRendering: Sendable {
    private let language: WorkbookLanguage
    private let pieces: [FormatPiece]
    private let showsDate: Bool, showsDay: Bool, showsTime: Bool, isElapsed: Bool, isHalved: Bool
    /// How many decimals of a second are shown.
    private let decimals: Int
    /// In which language months and days are named; `nil` where that is not known here.
    private let names: WorkbookLanguage?
    private let hasNames: Bool

    /// - Parameter language: of what the section does not say a language of.
    init(_ section: FormatSection, _ language: WorkbookLanguage) {
        self.language = language
        pieces = Self.pieces(of: section, language)
        let parts = pieces.compactMap { if case .date(let part) = $0 { part } else { nil } }
        showsDate = section.showsDate
        showsDay = section.showsDay
        showsTime = parts.contains { [.hour, .minute, .second].contains($0.unit) }
        isElapsed = pieces.contains { if case .elapsed = $0 { true } else { false } }
        isHalved = pieces.contains { if case .halfOfDay = $0 { true } else { false } }
        decimals = pieces.compactMap { if case .secondDecimals(let count) = $0 { count } else { nil } }.max() ?? 0
        names = section.language ?? language
        hasNames = parts.contains { [.month, .day].contains($0.unit) && $0.letters > 2 }
    }

    /// The pieces, those of the system's own formats too.
    private static func pieces(of section: FormatSection, _ language: WorkbookLanguage) -> [FormatPiece] {
        switch (section.content, language) {
        case (.systemDate, .italian): FormatScanner.sections(of: "dddd dd mmmm yyyy")[0].pieces
        case (.systemDate, .english): FormatScanner.sections(of: "dddd, mmmm d, yyyy")[0].pieces
        case (.systemTime, .italian): FormatScanner.sections(of: "hh:mm:ss")[0].pieces
        case (.systemTime, .english): FormatScanner.sections(of: "hh:mm:ss AM/PM")[0].pieces
        default: section.pieces
        }
    }

    /// - Returns: `nil` where there is no such day, or its name is of a language that is not known here.
    func shown(_ number: Double, _ epoch: DateNumber.Epoch) -> (text: String, kind: WorkbookSheet.Kind)? {
        if isElapsed || !showsDate { return time(number) }
        guard let date = DateNumber(number, epoch, decimals: showsTime ? decimals : nil), names != nil || !hasNames
        else { return nil }
        return (text(time: date.time, date), showsDay ? .date(date.iso) : .text)
    }

    /// A time without a day: its parts are not rounded; but what has gone by is, to seconds.
    private func time(_ number: Double) -> (text: String, kind: WorkbookSheet.Kind)? {
        guard number.magnitude < 2_958_466, isElapsed || number >= 0, !isElapsed || !showsDate else { return nil }
        let number = number.magnitude
        let day = Double(86_400 * DateNumber.partsOfSecond)
        var time = Int(((isElapsed ? number : number - number.rounded(.down)) * day).rounded())
        if isElapsed {
            let step = DateNumber.partsOfSecond / (0..<min(decimals, 5)).reduce(1) { power, _ in power * 10 }
            time = (time + step / 2) / step * step
        }
        return (text(time: time, nil), .text)
    }

    private func text(time: Int, _ date: DateNumber?) -> String {
        let seconds = time / DateNumber.partsOfSecond
        var text = FormatText()
        for piece in pieces {
            switch piece {
            case .date(let part): append(part, seconds, date, to: &text)
            case .elapsed(let unit, let digits):
                let count = unit == .hour ? seconds / 3600 : unit == .minute ? seconds / 60 : seconds
                text.append(number: count, atLeast: digits)
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
        _ part: FormatDatePart, _ seconds: Int, _ date: DateNumber?, to text: inout FormatText
    ) {
        let names = names ?? language
        switch part.unit {
        case .year:
            let year = date?.year ?? 0
            let isWhole = part.letters > 2
            text.append(number: isWhole ? year : year % 100, atLeast: isWhole ? 4 : 2)
        case .month:
            let month = date?.month ?? 1
            let name = names.months[month - 1]
            switch part.letters {
            case 1, 2: text.append(number: month, atLeast: part.letters)
            case 3: text.append(String(name.prefix(3)))
            case 5: text.append(String(name.prefix(1)))
            default: text.append(name)
            }
        case .day:
            let name = names.days[date?.weekday ?? 0]
            switch part.letters {
            case 1, 2: text.append(number: date?.day ?? 1, atLeast: part.letters)
            case 3: text.append(String(name.prefix(3)))
            default: text.append(name)
            }
        case .hour:
            let hour = seconds / 3600 % 24
            text.append(number: isHalved ? (hour + 11) % 12 + 1 : hour, atLeast: min(part.letters, 2))
        case .minute: text.append(number: seconds / 60 % 60, atLeast: min(part.letters, 2))
        case .second: text.append(number: seconds % 60, atLeast: min(part.letters, 2))
        }
    }
}
