import ContentEditing
import DefaultTemplates
package import Diagnostics
import FileSystem
import OpenData
import ReportLoader
import ReportModel
import SiteStructure
import Workbooks

/// Writes a year's table as a workbook, which the import takes back.
package struct WorkbookExport {
    /// The content folder.
    package var content = "Content"
    /// The year; the newest where nobody names one.
    package var year: Int?
    /// The path of the workbook; a name of the site's language in the current folder where nobody gives one.
    package var file: String?
    /// Whether a file that is there is written over.
    package var replaces = false

    /// An export of the newest year.
    package init() {}

    /// What was written.
    package struct Written: Sendable {
        /// The path of the workbook.
        package let path: String
        /// The year that it holds.
        package let year: Int
        /// How many indicators that are.
        package let indicators: Int
        /// How many objectives of the year are not in it because they are drafts.
        package let drafts: Int
        /// All years that could have been asked for, in their order.
        package let years: [Int]
    }

    /// Writes the workbook, whole or not at all.
    ///
    /// - Returns: `nil` where nothing was written; why is in `report`. What the content is warned of is not: that is said
    ///   where a site is built.
    package func write(report: inout DiagnosticReport) -> Written? {
        var found = DiagnosticReport()
        let made = SourceFolders(content: content).read(report: &found, make)
        guard let made, !found.hasErrors else {
            report.add(contentsOf: found)
            return nil
        }
        do throws(SystemError) {
            let (parent, name) = Folder.split(made.written.path)
            let folder = try Folder(path: parent)
            if replaces {
                try folder.write(made.bytes, to: name, keepsRights: true)
            } else if try folder.status(of: name) == nil {
                try folder.create(name, made.bytes)
            } else {
                report.add(ExportMessage.exists(path: made.written.path), at: nil)
                return nil
            }
            return made.written
        } catch {
            report.add(ExportMessage.cannotWrite(path: made.written.path, reason: error.reason), at: nil)
            return nil
        }
    }

    /// The workbook in memory.
    private func make(_ report: inout DiagnosticReport) -> (bytes: [UInt8], written: Written)? {
        guard let loaded = ContentLoader().load(content, report: &report), !report.hasErrors else { return nil }
        let (site, years) = (loaded.content.site, loaded.content.reports.map(\.year).sorted())
        guard let wanted = year ?? years.last, let chosen = loaded.content.reports.first(where: { $0.year == wanted })
        else {
            report.add(
                ExportMessage.unknownYear(year ?? 0, known: years), at: SourceLocation(wholeFile: content))
            return nil
        }
        guard let interface = Self.interface(site.language, report: &report) else { return nil }
        let path = file ?? "\(interface.text(.indicatorsAddress))-\(chosen.year).xlsx"
        do throws(WorkbookFault) {
            let bytes = try YearTable(report: chosen, language: site.language, interface: interface).bytes()
            let drafts = loaded.sources.drafts.count { $0.hasPrefix("\(chosen.year)/") }
            let written = Written(
                path: path, year: chosen.year, indicators: chosen.tally.total, drafts: drafts, years: years)
            return (bytes, written)
        } catch {
            guard case .tooLarge(let limit, _) = error else { return nil }
            report.add(ExportMessage.tooLarge(limit), at: SourceLocation(wholeFile: content))
            return nil
        }
    }

    /// The program's own words: a site may have others, but its templates need not be in order for this.
    private static func interface(_ language: SiteLanguage, report: inout DiagnosticReport) -> Interface? {
        let path = "locales/\(language.rawValue).yaml"
        guard let file = BuiltInTemplates.files.first(where: { $0.path == path }) else { return nil }
        let text = SourceText(path: BuiltInTemplates.shownPath(of: file), bytes: file.bytes)
        return Interface(text, language, dataKeys: Interface.dataKeys, report: &report)
    }
}
