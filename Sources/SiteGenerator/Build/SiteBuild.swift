import Content
public import Diagnostics
import FileSystem
import Parallel
package import Publishing
import ReportLoader
package import ReportModel
import Templating

/// One build: content files become located documents, documents a checked report, the report pages, pages files.
///
/// All or nothing: everything is read and checked first, and nothing is written where there is a fault. What comes
/// after that can fail only on the disk, or on a page that grows without end.
public struct SiteBuild {
    private let options: BuildOptions

    /// A build with some options.
    public init(_ options: BuildOptions) {
        self.options = options
    }

    /// Builds the site.
    ///
    /// - Parameters:
    ///   - report: gets what is wrong.
    ///   - onWait: is called where another build is using the output folder, before that one is waited for.
    ///   - progress: is told now and then how many files are done, of how many.
    public func run(
        report: inout DiagnosticReport,
        onWait: @escaping () -> Void = {},
        progress: (Int, Int) -> Void = { _, _ in }
    ) -> BuildOutcome {
        do throws(SystemError) {
            // Before anything is read: of two builds at once, the second then writes what is newer.
            guard let claim = try OutputClaim.make(options.output, onWait: onWait) else { return refuse(&report) }
            guard checkOutput(&report) else {
                // It may be the content itself, which is read only where nobody else has it.
                claim.giveUp()
                _ = plan(&report)
                return .refused
            }
            guard let plan = plan(&report) else { return .refused }
            guard let root = try claim.open() else { return refuse(&report) }
            var writer = try SiteWriter(root, planned: plan.files.map(\.path))
            let objections = try writer.objections(allowsMassDelete: options.allowsMassDelete)
            for objection in objections { report.add(objection, at: nil) }
            let outcome = objections.isEmpty ? write(plan, with: &writer, &report, progress) : .refused
            discard(plan)
            return outcome
        } catch {
            report.add(OutputMessage.cannotWrite(path: error.path, reason: error.reason), at: nil)
            return .refused
        }
    }

    private func refuse(_ report: inout DiagnosticReport) -> BuildOutcome {
        report.add(OutputMessage.outputIsBusy(path: options.output), at: nil)
        return .refused
    }

    private func write(
        _ plan: SitePlan,
        with writer: inout SiteWriter,
        _ report: inout DiagnosticReport,
        _ progress: (Int, Int) -> Void
    ) -> BuildOutcome {
        do throws(SystemError) {
            try writer.announce()
            if try plan.render(into: &writer, report: &report, progress: progress) {
                try options.trace.measure(.finish) { () throws(SystemError) in try writer.finish(inputs: plan.inputs) }
                return .built(BuildSummary(plan, files: writer.counts))
            }
        } catch {
            report.add(OutputMessage.cannotWrite(path: error.path, reason: error.reason), at: nil)
        }
        writer.abandon()
        return writer.hasBegun ? .unfinished : .refused
    }

    /// Checks the sources and gives a site of which each file is made when it is asked for. Nothing is written, so
    /// `output` does not matter.
    ///
    /// - Parameter memory: what earlier previews of the same site found out.
    /// - Returns: `nil` where there were faults, which are then in `report`.
    package func preview(memory: BuildMemory, report: inout DiagnosticReport) -> LiveSite? {
        let planner = SitePlanner(options: options, memory: memory, needsSearchFiles: false)
        guard let plan = plan(planner, &report) else { return nil }
        LiveSite.checkCopies(of: plan, report: &report)
        return report.hasErrors ? nil : LiveSite(plan, memory: memory)
    }

    /// Compares a published copy of the site with what a build would make of the sources now. Nothing is written.
    ///
    /// - Returns: how many files there should be; `nil` where the sources have faults or the copy cannot be read.
    ///   What differs is in `report`.
    package func verify(_ copy: some PublishedCopy, report: inout DiagnosticReport) -> VerifySummary? {
        guard let plan = plan(&report) else { return nil }
        var fingerprint = SiteFingerprint(inputs: plan.inputs)
        do throws(SystemError) {
            guard try plan.render(into: &fingerprint, report: &report) else { return nil }
        } catch {
            report.add(OutputMessage.cannotRead(path: error.path, reason: error.reason), at: nil)
            return nil
        }
        return SiteComparison(fingerprint, with: copy).run(report: &report)
    }

    /// Checks all that a build checks, and more. Nothing is written, so that it does not matter where to.
    ///
    /// - Parameters:
    ///   - latest: the day after which no date of an edition can be meant.
    ///   - look: is given the content where it could be read without a fault.
    /// - Returns: what was looked at; `nil` where the sources have faults. What was found is in `report`.
    package func check(
        report: inout DiagnosticReport,
        latest: CalendarDate? = .soon,
        look: (CheckedSite, inout DiagnosticReport) -> Void = { _, _ in }
    ) -> CheckSummary? {
        let planner = SitePlanner(options: options, latest: latest)
        guard let (plan, templates) = planner.draft(&report) else { return nil }
        if !report.hasErrors {
            let site = CheckedSite(
                reports: plan.content.reports, language: plan.content.site.language, addresses: plan.addresses)
            look(site, &report)
        }
        do throws(SystemError) {
            let check = SiteCheck(plan: plan, templates: templates, folder: options.templates)
            let summary = try check.run(report: &report)
            if plan.content.site.url == nil { report.add(BuildMessage.noURL, at: siteFile) }
            for file in [options.content, options.templates].flatMap(ContentWalk.leftBehind) {
                let name = file.file.split(separator: "/").last.map(String.init) ?? file.file
                report.add(CheckMessage.leftBehind(name: name), at: file)
            }
            return report.fails(strict: options.isStrict) ? nil : summary
        } catch {
            report.add(OutputMessage.cannotRead(path: error.path, reason: error.reason), at: nil)
            return nil
        }
    }

    /// From the files to a site that only has to be rendered.
    private func plan(_ report: inout DiagnosticReport) -> SitePlan? {
        plan(SitePlanner(options: options), &report)
    }

    private func plan(_ planner: SitePlanner, _ report: inout DiagnosticReport) -> SitePlan? {
        guard let (plan, _) = planner.draft(&report), !report.fails(strict: options.isStrict) else { return nil }
        if plan.content.site.url == nil { report.add(BuildMessage.noURL, at: siteFile) }
        return plan
    }

    private var siteFile: SourceLocation { SourceLocation(wholeFile: "\(options.content)/site.yaml") }

    /// Whether the output folder may be written to.
    private func checkOutput(_ report: inout DiagnosticReport) -> Bool {
        // A folder without a name is none; that is said where it is read.
        let sources = [options.content, options.templates].filter { !$0.isEmpty }
        let output = OutputFolder(path: options.output)
        if options.includesDrafts, output.isIn(BuildOptions.defaultOutput) {
            report.add(BuildMessage.draftsIntoPublished(path: options.output), at: nil)
        } else if let objection = output.objection(sources: sources, home: options.home) {
            report.add(objection, at: nil)
        } else {
            return true
        }
        return false
    }
}
