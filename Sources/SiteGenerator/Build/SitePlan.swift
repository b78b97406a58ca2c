import Diagnostics
import OpenData
import Parallel
import Publishing
import ReportLoader
import ReportModel
import Search
import SiteStructure
import Templating

/// Every file of the finished site: where it goes and how it is made. Nothing is rendered yet.
///
/// The files of the search index are part of it after ``addSearchFiles()``.
struct SitePlan: Sendable {
    /// The files, in the order in which they are written: ``PlannedFile/Stage``.
    private(set) var files: [PlannedFile] = []
    /// How many of them are pages.
    private(set) var pageCount = 0

    /// What the site is made of.
    let content: SiteContent
    /// The digest of what the site is made from.
    var inputs: Digest { eventualInputs.value }
    private let eventualInputs: Eventual<Digest>
    /// The style sheet and the like.
    let assets: AssetCatalogue
    /// The texts as HTML.
    let texts: SiteTexts
    /// Every word of every text.
    let search: OnDemand<SearchIndex>
    /// Notes how long each phase takes.
    let trace: PhaseTrace?
    /// The pages that search engines may list.
    private var listed: [Sitemap.Entry] = []

    private let shared: SiteSetting
    /// Where its pages stand.
    let addresses: SiteAddresses
    private let programs: PagePrograms
    /// Headers and footers that were made.
    private let frames = FrameMemory()
    /// What front pages name, by year.
    private let fronts: [Int: OnDemand<FrontIndicators>]

    /// Plans a site.
    init(
        _ content: SiteContent,
        inputs: Eventual<Digest>,
        interface: Interface,
        addresses: ContentAddresses,
        assets: AssetCatalogue,
        statics: [OutputPath: [UInt8]],
        texts: SiteTexts,
        search: OnDemand<SearchIndex>,
        programs: PagePrograms,
        trace: PhaseTrace? = nil
    ) {
        self.trace = trace
        self.content = content
        eventualInputs = inputs
        self.addresses = addresses.site
        self.assets = assets
        self.texts = texts
        self.search = search
        self.programs = programs
        fronts = Dictionary(
            uniqueKeysWithValues: content.reports.map { report in
                (report.year, OnDemand { FrontIndicators(report) })
            })
        shared = SiteSetting(
            content, interface: interface, addresses: addresses.site, assets: assets.addresses, logo: assets.logo,
            preview: assets.preview)
        for (path, bytes) in (assets.files.sorted { $0.key < $1.key }) + (statics.sorted { $0.key < $1.key }) {
            files.append(PlannedFile(path: path, origin: nil, content: .bytes(bytes), stage: .asset))
        }
        for attachment in addresses.sources.attachments {
            let path = addresses.address(of: attachment)
            let origin = SourceLocation(wholeFile: attachment.file)
            files.append(PlannedFile(path: path, origin: origin, content: .copy(attachment.file), stage: .asset))
        }
        planSearch()
        for report in content.reports { planYear(report) }
        planData(SeriesData.paths(setting(self.addresses.series)))
        if content.hasYearsToCompare {
            add(self.addresses.years, nil, stage: .index) { setting, _ in YearsPage(setting: setting) }
        }
        for page in content.pages { plan(page) }
        planHome()
        planSharing(statics: Set(statics.keys))
        files = PlannedFile.Stage.allCases.flatMap { stage in files.filter { $0.stage == stage } }
    }

    private mutating func planYear(_ report: Report) {
        planData(report)
        for (number, area) in report.areas.enumerated() {
            let emblem = AreaEmblem(area)
            for place in report.objectivePlaces(inArea: number) { plan(place, emblem) }
        }
        for number in report.areas.indices { planArea(number, report) }
        let indicators = addresses.indicators(report.year)
        let tables = report.hasTableForEachArea ? Array(report.areas.enumerated()) : []
        for (number, area) in tables {
            add(addresses.indicators(of: area.id, report.year), nil) { setting, _ in
                IndicatorsPage(setting: setting, report: report, number: number)
            }
        }
        add(indicators, nil, stage: .index) { setting, _ in IndicatorsPage(setting: setting, report: report) }
        add(addresses.corrections(report.year), nil, stage: .index) { setting, _ in
            CorrectionsPage(setting: setting, report: report)
        }
        if report.hasMissesPage {
            add(addresses.misses(report.year), nil, stage: .index) { setting, _ in
                MissesPage(setting: setting, report: report)
            }
        }
        if report.hasPrintPage {
            add(addresses.print(report.year), nil, stage: .index) { setting, _ in
                PrintPage(setting: setting, report: report)
            }
        }
        let front = addresses.year(report.year)
        // The site's first page shows the latest year once more, and is the one that others are to know.
        planFront(front, report, isListed: report.year != content.current?.year)
    }

    private mutating func planFront(_ path: OutputPath, _ report: Report, isListed: Bool = true) {
        let text = texts[path]
        add(path, nil, stage: .index, isListed: isListed) { [fronts] setting, _ in
            fronts[report.year].map {
                FrontPage(setting, report: report, indicators: $0.value, text: text)
            }
        }
    }

    private mutating func planData(_ report: Report) {
        let path = addresses.data(report.year)
        planData(YearData.paths(setting(path), report))
        add(path, nil, stage: .index) { setting, data in
            data[report.year].map { DataPage(setting: setting, report: report, data: $0, series: data.series) }
        }
    }

    private mutating func planData(_ paths: [OutputPath]) {
        for path in paths { files.append(PlannedFile(path: path, origin: nil, content: .data, stage: .asset)) }
    }

    private mutating func plan(_ place: ObjectivePlace, _ emblem: AreaEmblem) {
        let (report, area, objective) = (place.report, place.area, place.objective)
        let path = addresses.objective(objective.id, area.id, report.year)
        let text = texts[path]
        add(path, objective.location) { [frames] setting, data in
            data[place.report.year].map { data in
                let frame = frames.frame(setting, place.report)
                return ObjectivePage(setting, place, frame: frame, emblem: emblem, text: text, data: data)
            }
        }
        for id in objective.formerly {
            redirect(addresses.objective(id, area.id, report.year), to: path, objective.heading, objective.location)
        }
    }

    private mutating func planArea(_ number: Int, _ report: Report) {
        let area = report.areas[number]
        let path = addresses.area(area.id, report.year)
        let origin = SourceLocation(file: area.text.file)
        let text = texts[path]
        add(path, origin, stage: .area) { setting, data in
            data[report.year].map {
                AreaPage(setting: setting, report: report, number: number, text: text, data: $0)
            }
        }
        // Where an area had another name, its objectives had other addresses, too.
        for id in area.formerly {
            redirect(addresses.area(id, report.year), to: path, area.title, origin)
            for objective in area.objectives {
                let target = addresses.objective(objective.id, area.id, report.year)
                for old in [objective.id] + objective.formerly {
                    redirect(addresses.objective(old, id, report.year), to: target, objective.heading, origin)
                }
            }
        }
    }

    private mutating func plan(_ page: FreePage) {
        let path = addresses.page(page.id)
        let text = texts[path]
        switch page.layout {
        case .page:
            add(path, page.location) { setting, _ in PlainPage(setting: setting, page: page, text: text) }
        case .methodology:
            add(path, page.location) { setting, _ in
                MethodologyPage(setting, page: page, text: text)
            }
        case .glossary:
            add(path, page.location) { setting, _ in GlossaryPage(setting: setting, page: page, text: text) }
        }
    }

    private mutating func planSearch() {
        add(addresses.search, nil, stage: .index) { [search] setting, _ in
            SearchPage(setting: setting, index: search.value.main)
        }
    }

    /// Adds the files of the search index, which is made for that: their names tell what they hold.
    ///
    /// - Returns: these files.
    mutating func addSearchFiles() -> [PlannedFile] {
        let files = search.value.files.map {
            PlannedFile(path: $0.path, origin: nil, content: .bytes($0.bytes), stage: .asset)
        }
        self.files.insert(contentsOf: files, at: 0)
        return files
    }

    private mutating func planHome() {
        let notFound = SiteAddresses.notFound
        add(notFound, nil, stage: .index) { setting, _ in NotFoundPage(setting: setting) }
        if let latest = content.current { planFront(SiteAddresses.home, latest) }
    }

    /// What other sites and programs read. A file of the templates folder comes before one that is made.
    private mutating func planSharing(statics: Set<OutputPath>) {
        guard let url = content.site.url else { return }
        var shared = Sitemap(listed, url: url).files
        shared.append((SiteAddresses.robots, Sitemap.robots(url: url)))
        if let feed = Feed(setting(SiteAddresses.feed), url: url) { shared.append((SiteAddresses.feed, feed.bytes)) }
        for (path, bytes) in shared where !statics.contains(path) {
            files.append(PlannedFile(path: path, origin: nil, content: .bytes(bytes), stage: .signpost))
        }
    }

    private mutating func redirect(_ path: OutputPath, to target: OutputPath, _ title: String, _ origin: SourceLocation)
    {
        add(path, origin, stage: .signpost, isRedirect: true) { setting, _ in
            RedirectPage(setting: setting, title: title, target: target)
        }
    }

    /// Adds a page, which is made only when it is rendered, so that no more of them are in memory than are written.
    private mutating func add<Page: PageModel>(
        _ path: OutputPath, _ origin: SourceLocation?,
        stage: PlannedFile.Stage = .page, isRedirect: Bool = false, isListed: Bool = true,
        make: @escaping @Sendable (PageSetting, SiteData) -> Page?
    ) {
        pageCount += 1
        if isListed, Page.self is any FramedPage.Type, path != SiteAddresses.notFound {
            let reports = self.content.reports
            let updated = self.content.yearIndex(of: path).flatMap { reports[$0].updated }
            listed.append(Sitemap.Entry(path: path, updated: updated))
        }
        let setting = setting(path)
        let program = programs.program(for: Page.self)
        let content = PlannedFile.Body.page { data, buffer throws(OutputLimitExceeded) in
            if let page = make(setting, data) { try program.render(page, into: &buffer) }
        }
        files.append(
            PlannedFile(path: path, origin: origin, content: content, stage: stage, isRedirect: isRedirect))
    }

    /// The setting of a page.
    func setting(_ path: OutputPath) -> PageSetting {
        PageSetting(shared: shared, path: path)
    }
}
