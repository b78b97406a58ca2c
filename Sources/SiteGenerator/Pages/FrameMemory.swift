import Parallel
import Publishing
import ReportModel
import SiteStructure

/// The frames of pages that are the same, so that the hundreds of pages of a folder share one.
final class FrameMemory: Sendable {
    private let frames = Locked<[Substring: SiteFrame]>([:])

    /// No frame was made yet.
    init() {}

    /// The frame of a page that no header or footer leads to: its neighbours have the same links.
    func frame(_ setting: PageSetting, _ report: Report) -> SiteFrame {
        // Of several years, each page leads to its own counterparts.
        guard setting.content.reports.count == 1 else { return SiteFrame(setting, report) }
        let folder = setting.path.folder
        if let frame = frames.withLock({ $0[folder] }) { return frame }
        let frame = SiteFrame(setting, report)
        frames.withLock { $0[folder] = frame }
        return frame
    }
}
