package import Publishing
package import ReportModel
package import SiteStructure

/// Everything of a site that can be found, in the order in which equally good results are shown: the latest year first,
/// the pages of no year at the end.
package struct SearchContent {
    /// The pages.
    package private(set) var documents: [SearchDocument] = []
    /// How many of them tell of a year.
    package private(set) var reported = 0
    /// What the search knows of their words.
    package let lexicon: SearchLexicon

    private let addresses: SiteAddresses
    private let interface: Interface
    private let text: (OutputPath) -> SearchText

    /// The pages of a site.
    ///
    /// - Parameter text: what a page says; nothing where it has no text.
    package init(
        _ content: SiteContent, addresses: SiteAddresses, interface: Interface,
        text: @escaping (OutputPath) -> SearchText
    ) {
        (self.addresses, self.interface, self.text) = (addresses, interface, text)
        let statuses = Status.allCases.map { SearchGroup(interface.searchNames(of: $0), isInTexts: false) }
        let cautions = Caution.allCases.map { SearchGroup([interface.text($0.labelKey)], isInTexts: false) }
        lexicon = SearchLexicon(
            groups: statuses + cautions + content.synonyms.groups.map { SearchGroup($0.map(\.text), isInTexts: true) },
            // A partly reached target is one that was not reached, as on all pages.
            statuses: Status.allCases.map { status in
                "\(status.rawValue)=\(interface.text(status == .partial ? Status.missed.labelKey : status.labelKey))"
            },
            grounds: Ground.allCases.map { $0.labelKey.map { interface.text($0) } ?? "" },
            optional: content.site.organization)
        for report in content.reports.reversed() { add(report) }
        if content.hasYearsToCompare {
            documents.append(
                SearchDocument(
                    kind: .figures, title: interface.text(.yearsTitle), address: addresses.years.text,
                    summary: interface.text(.yearsSummary), context: []))
        }
        reported = documents.count
        for page in content.pages { add(page) }
    }

    private mutating func add(_ report: Report) {
        let path = addresses.year(report.year)
        documents.append(
            SearchDocument(
                kind: .year, title: report.title, address: path.text, context: [report.name],
                texts: report.introduction?.title.map { [$0] } ?? [], html: text(path).html))
        addSelections(of: report)
        for area in report.areas { add(area, of: report) }
        let print = (InterfaceKey.printTitle, InterfaceKey.searchPrintWords, addresses.print(report.year))
        for (title, summary, path) in (report.hasPrintPage ? [print] : []) + [
            (InterfaceKey.indicatorsTitle, InterfaceKey.searchTableWords, addresses.indicators(report.year)),
            (.dataTitle, .searchDataWords, addresses.data(report.year)),
            (.correctionsTitle, .correctionsSummary, addresses.corrections(report.year)),
        ] {
            documents.append(
                SearchDocument(
                    kind: .figures, title: interface.text(title, ["year": report.name]), address: path.text,
                    summary: interface.text(summary), context: [report.name]))
        }
    }

    /// The indicators of each status, and with each caution, that the year has.
    private mutating func addSelections(of report: Report) {
        if report.hasMissesPage {
            documents.append(
                SearchDocument(
                    kind: .selection, title: interface.text(.missesTitle, ["year": report.name]),
                    address: addresses.misses(report.year).text, context: [report.name],
                    tags: [.init(group: Status.missed.number, place: .title)]))
        }
        for status in Status.allCases {
            addSelection(status.labelKey, report.tally[status], "status", status.rawValue, status.groups, report)
        }
        for caution in Caution.allCases {
            addSelection(
                caution.labelKey, report.tally[caution: caution], "caution", caution.rawValue, [caution.group], report)
        }
    }

    private mutating func addSelection(
        _ label: InterfaceKey, _ count: Int, _ filter: String, _ code: String, _ groups: [Int], _ report: Report
    ) {
        guard count > 0 else { return }
        let title = interface.text(
            .searchSelection, ["name": interface.text(label), "count": interface.count(.countIndicators, count)])
        let table = addresses.indicators(report.year).text
        documents.append(
            SearchDocument(
                kind: .selection, title: title.prefix(1).uppercased() + title.dropFirst(),
                address: report.hasTableForEachArea ? table : "\(table)?\(filter)=\(code)",
                context: [report.name], tags: groups.map { .init(group: $0, place: .title) }))
    }

    /// The texts of an objective that are looked through as a part of its page.
    private static let keys = ObjectiveKey.texts.filter { ![.shortTitle, .code, .summary].contains($0) }

    private mutating func add(_ area: Area, of report: Report) {
        let path = addresses.area(area.id, report.year)
        documents.append(
            SearchDocument(
                kind: .area, title: area.title, address: path.text, summary: area.summary, context: [report.name],
                html: text(path).html))
        let context = [area.title, report.name]
        for objective in area.objectives {
            let path = addresses.objective(objective.id, area.id, report.year)
            documents.append(
                SearchDocument(
                    kind: .objective, title: objective.heading, address: path.text, summary: objective[.summary],
                    context: context, indicators: objective.indicators, tags: Self.tags(of: objective.indicators),
                    texts: [objective.officialTitle].compactMap(\.self) + Self.keys.compactMap { objective[$0] }
                        + objective.stakeholders
                        + objective.indicators.compactMap { $0[.group] },
                    html: text(path).html))
        }
    }

    /// The groups of the statuses and cautions of some indicators.
    private static func tags(of indicators: [Indicator]) -> [SearchDocument.Tag] {
        var found: UInt64 = 0
        for indicator in indicators {
            for group in indicator.assessment.status.groups { found |= 1 << UInt64(group) }
            for caution in indicator.cautions { found |= 1 << UInt64(caution.group) }
        }
        var tags: [SearchDocument.Tag] = []
        while found != 0 {
            tags.append(.init(group: found.trailingZeroBitCount, place: .indicator))
            found &= found - 1
        }
        return tags
    }

    private mutating func add(_ page: FreePage) {
        let path = addresses.page(page.id)
        let text = text(path)
        documents.append(
            SearchDocument(
                kind: .page, title: page.title, address: path.text, summary: page.summary, html: text.beginning))
        let sections = text.terms.isEmpty ? [:] : text.sections
        for term in text.terms {
            let html = sections[term.id] ?? ""
            documents.append(
                SearchDocument(
                    kind: .term, title: term.title, address: "\(path.text)#\(term.id)",
                    summary: SearchText.firstWords(of: html), context: [page.title], html: html))
        }
    }
}

extension Status {
    /// The groups of words that lead to it: a partly reached target was not reached.
    fileprivate var groups: [Int] { self == .partial ? [number, Self.missed.number] : [number] }
}

extension Caution {
    /// Its group of words: those of statuses come first.
    fileprivate var group: Int { Status.allCases.count + place }
}

extension Interface {
    /// What people call a status: its name, and the words that the locale file lists, with commas between them.
    fileprivate func searchNames(of status: Status) -> [String] {
        let key: InterfaceKey =
            switch status {
            case .achieved: .searchAchieved
            case .partial: .searchPartial
            case .missed: .searchMissed
            case .inProgress: .searchInProgress
            case .planned: .searchPlanned
            case .notReported: .searchNotReported
            case .notComparable: .searchNotComparable
            }
        return [text(status.labelKey)] + text(key).split(separator: ",").map(String.init)
    }
}
