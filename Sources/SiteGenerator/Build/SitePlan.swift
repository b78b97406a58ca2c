import Diagnostics
import ReportLoader
import ReportModel
import Templating

/// Every file of the finished site: where it goes and how it is made. Nothing is rendered yet.
struct SitePlan {
    /// The files, in the order in which they are written: ``PlannedFile/Stage``.
    private(set) var files: [PlannedFile] = []
    /// How many of them are pages.
    private(set) var pageCount = 0

    /// What the site is made of.
    let content: SiteContent
    /// The digest of what the site is made from.
    let inputs: Digest
    /// The style sheet and the like.
    let assets: AssetCatalogue
    /// The texts as HTML.
    let texts: SiteTexts
    /// The pages that search engines may list.
    private var listed: [Sitemap.Entry] = []

    private let interface: Interface
    private let addresses: SiteAddresses
    private let yearPages: YearPages
    private let programs: PagePrograms
    private let history: IndicatorHistory

    /// Plans a site.
    init(
        _ content: SiteContent,
        inputs: Digest,
        interface: Interface,
        addresses: ContentAddresses,
        assets: AssetCatalogue,
        statics: [OutputPath: [UInt8]],
        texts: SiteTexts,
        programs: PagePrograms
    ) {
        self.content = content
        self.inputs = inputs
        self.interface = interface
        self.addresses = addresses.site
        yearPages = YearPages(content, addresses.site)
        self.assets = assets
        self.texts = texts
        self.programs = programs
        history = IndicatorHistory(content.reports)
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
        for page in content.pages { plan(page) }
        planHome()
        planSharing(statics: Set(statics.keys))
        files = PlannedFile.Stage.allCases.flatMap { stage in files.filter { $0.stage == stage } }
    }

    private mutating func planYear(_ report: Report) {
        let data = planData(report)
        let neighbours = report.areas.flatMap { area in area.objectives.map { (area, $0) } }
        for (index, (area, objective)) in neighbours.enumerated() {
            let path = addresses.objective(objective.id, area.id, report.year)
            let page = ObjectivePage(
                setting(path), report: report, area: area, objective: objective, text: texts[path],
                downloads: data.downloads(ofObjectiveOn: setting(path), in: area),
                previous: index > 0 ? neighbours[index - 1] : nil,
                next: index + 1 < neighbours.count ? neighbours[index + 1] : nil)
            add(path, objective.location, page, programs.objective)
            for id in objective.formerly {
                redirect(addresses.objective(id, area.id, report.year), to: path, objective.title, objective.location)
            }
        }
        for (index, area) in report.areas.enumerated() {
            planArea(
                area, report, data, previous: index > 0 ? report.areas[index - 1] : nil,
                next: index + 1 < report.areas.count ? report.areas[index + 1] : nil)
        }
        let indicators = addresses.indicators(report.year)
        add(indicators, nil, IndicatorsPage(setting(indicators), report: report), programs.indicators, stage: .index)
        let front = addresses.year(report.year)
        add(front, nil, FrontPage(setting(front), report: report, text: texts[front]), programs.front, stage: .index)
    }

    /// The files come first, so that the pages can say how large they are.
    private mutating func planData(_ report: Report) -> YearData {
        let path = addresses.data(report.year)
        let data = YearData(setting(path), report: report)
        for file in data.files {
            files.append(PlannedFile(path: file.path, origin: nil, content: .bytes(file.bytes), stage: .asset))
        }
        add(path, nil, DataPage(setting(path), report: report, data: data), programs.data, stage: .index)
        return data
    }

    private mutating func planArea(_ area: Area, _ report: Report, _ data: YearData, previous: Area?, next: Area?) {
        let path = addresses.area(area.id, report.year)
        let origin = SourceLocation(file: area.text.file)
        let page = AreaPage(
            setting(path), report: report, area: area, text: texts[path],
            downloads: data.downloads(on: setting(path), of: area), previous: previous, next: next)
        add(path, origin, page, programs.area, stage: .area)
        // Where an area had another name, its objectives had other addresses, too.
        for id in area.formerly {
            redirect(addresses.area(id, report.year), to: path, area.title, origin)
            for objective in area.objectives {
                let target = addresses.objective(objective.id, area.id, report.year)
                for old in [objective.id] + objective.formerly {
                    redirect(addresses.objective(old, id, report.year), to: target, objective.title, origin)
                }
            }
        }
    }

    private mutating func plan(_ page: FreePage) {
        let path = addresses.page(page.id)
        let setting = setting(path)
        switch page.layout {
        case .page:
            add(path, page.location, PlainPage(setting, page: page, text: texts[path]), programs.page)
        case .methodology:
            let view = MethodologyPage(setting, page: page, text: texts[path])
            add(path, page.location, view, programs.methodology)
        case .glossary:
            add(path, page.location, GlossaryPage(setting, page: page, text: texts[path]), programs.glossary)
        }
    }

    private mutating func planSearch() {
        let index = SearchIndex(SearchContent(content, addresses: addresses, texts: texts).documents)
        for file in index.files {
            files.append(PlannedFile(path: file.path, origin: nil, content: .bytes(file.bytes), stage: .asset))
        }
        let path = addresses.search
        add(path, nil, SearchPage(setting(path), index: index.main), programs.search, stage: .index)
    }

    private mutating func planHome() {
        let notFound = SiteAddresses.notFound
        add(notFound, nil, NotFoundPage(setting(notFound)), programs.notFound, stage: .index)
        guard let latest = content.reports.last else { return }
        let home = SiteAddresses.home
        add(home, nil, FrontPage(setting(home), report: latest, text: texts[home]), programs.front, stage: .index)
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
        add(
            path, origin, RedirectPage(setting(path), title: title, target: target), programs.redirect, stage: .signpost
        )
        files[files.count - 1].isRedirect = true
    }

    private mutating func add<Page>(
        _ path: OutputPath, _ origin: SourceLocation?, _ page: Page, _ program: Program<Page>,
        stage: PlannedFile.Stage = .page
    ) {
        pageCount += 1
        if page is any FramedPage, path != SiteAddresses.notFound {
            listed.append(Sitemap.Entry(path: path, updated: content.report(of: path)?.updated))
        }
        let content = PlannedFile.Content.page { buffer throws(OutputLimitExceeded) in
            try program.render(page, into: &buffer)
        }
        files.append(PlannedFile(path: path, origin: origin, content: content, stage: stage))
    }

    private func setting(_ path: OutputPath) -> PageSetting {
        PageSetting(
            site: content.site, content: content, interface: interface, addresses: addresses,
            yearPages: yearPages, assets: assets.addresses, logo: assets.logo, history: history, path: path)
    }

    /// Reports addresses that two files claim, or that belong to pages that sitegen makes itself.
    func check(_ report: inout DiagnosticReport) {
        var seen: [OutputPath: PlannedFile] = [:]
        let reserved =
            [SiteAddresses.home, SiteAddresses.notFound, addresses.search, OutputPath(Manifest.name)]
            + content.reports.flatMap {
                [addresses.year($0.year), addresses.indicators($0.year), addresses.data($0.year)]
            }
        let folders = Set(files.map { $0.path.folders.joined(separator: "/") })
        for file in files {
            guard Manifest.isSafe(file.path.text[...]), !folders.contains(file.path.text) else {
                report.add(SiteMessage.unusableAddress(path: file.path.text), at: file.origin)
                continue
            }
            let isIndex = file.path.name == "index.html" && !isArea(file.path)
            if let origin = file.origin, isIndex || reserved.contains(file.path) {
                report.add(SiteMessage.reservedName(name: file.path.name), at: origin)
            } else if let other = seen.updateValue(file, forKey: file.path) {
                report.add(clash(of: file, with: other))
            }
        }
    }

    /// What is said of two files of one address; an old name that is taken is the fault of who claims it.
    private func clash(of file: PlannedFile, with other: PlannedFile) -> Diagnostic {
        let (claim, holder) = other.isRedirect && !file.isRedirect ? (other, file) : (file, other)
        let path = file.path.text
        let message = claim.isRedirect ? SiteMessage.formerNameTaken(path: path) : .sameAddress(path: path)
        let place = claim.origin ?? holder.origin
        let notes = holder.origin.flatMap { $0 == place ? nil : [Diagnostic.Note(SiteMessage.otherPage, at: $0)] }
        return Diagnostic(message, at: place, notes: notes ?? [])
    }

    private func isArea(_ path: OutputPath) -> Bool {
        content.reports.contains { report in
            report.areas.contains { area in
                ([area.id] + area.formerly).contains { addresses.area($0, report.year) == path }
            }
        }
    }
}
