/// A day and a time, as workbooks number them: days since one that they agree on, and parts of a day.
struct DateNumber {
    /// From which day on a workbook counts.
    enum Epoch: Sendable {
        /// 1 is 1 January 1900, and 60 is 29 February 1900, which never was: from 61 on that is right.
        case year1900
        /// 0 is 1 January 1904.
        case year1904
    }

    /// So many parts of a second are told apart: a number has no more of them in our days.
    static let partsOfSecond = 100_000
    private static let partsOfDay = 86_400 * partsOfSecond

    let year: Int, month: Int, day: Int
    /// From Sunday on, which is 0.
    let weekday: Int
    /// Since midnight, in ``partsOfSecond``.
    let time: Int

    /// - Parameters:
    ///   - decimals: of a second, with which a time is shown together with a day: with them, 23:59:59.9 may be midnight.
    /// - Returns: `nil` where programs do not agree on the day (before March 1900), or there is none (after 9999).
    init?(_ number: Double, _ epoch: Epoch, decimals: Int?) {
        guard number >= (epoch == .year1900 ? 61 : 0), number < (epoch == .year1900 ? 2_958_466 : 2_957_004) else {
            return nil
        }
        var days = Int(number)
        var time = Int(((number - number.rounded(.down)) * Double(Self.partsOfDay)).rounded())
        if let decimals {
            let step = Self.partsOfSecond / (0..<min(decimals, 5)).reduce(1) { power, _ in power * 10 }
            if time + step / 2 >= Self.partsOfDay { time = Self.partsOfDay }
        }
        if time >= Self.partsOfDay { (days, time) = (days + 1, 0) }
        self.time = time
        // Days since 1 March 0000, by which leap days are last.
        let since = days + (epoch == .year1900 ? 693_899 : 695_361)
        weekday = (since + 3) % 7
        let era = since / 146_097
        let dayOfEra = since % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * part + 2) / 5 + 1
        month = part < 10 ? part + 3 : part - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day as ISO 8601 has it.
    var iso: String {
        var text = FormatText()
        text.append(number: year, atLeast: 4)
        text.append(UInt8(ascii: "-"))
        text.append(number: month, atLeast: 2)
        text.append(UInt8(ascii: "-"))
        text.append(number: day, atLeast: 2)
        return text.text
    }

    /// A day of ISO 8601 (`2021-12-31`, with or without a time) as a number; `nil` where it is none.
    static func number(iso text: some StringProtocol, _ epoch: Epoch) -> Double? {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let numbers = (parts.first ?? "").split(separator: "-").map { $0.utf8.count <= 4 ? Int($0) : nil }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
            (1900...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let since = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
        var number = Double(since - (epoch == .year1900 ? 693_899 : 695_361))
        if parts.count == 2 {
            let clock = parts[1].prefix { $0 != "Z" }.split(separator: ":").map { Double($0) }
            guard (2...3).contains(clock.count), !clock.contains(nil) else { return nil }
            number += zip(clock, [3600.0, 60, 1]).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 } / 86_400
        }
        guard let date = DateNumber(number, epoch, decimals: nil) else { return nil }
        // 30 February is none.
        return date.month == month && date.day == day ? number : nil
    }
}
