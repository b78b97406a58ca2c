import OpenData
import ReportLoader

/// What a build found out that the next build of the same folders can use, where files have not changed since.
///
/// Only the preview has one, which builds again and again. A build that writes a site remembers nothing, so that nothing
/// in it can be stale.
package final class BuildMemory: Sendable {
    /// The files of objectives.
    let objectives: ObjectiveMemory
    /// The texts.
    let texts = TextMemory()
    /// The open data.
    let areas = AreaMemory()

    /// Nothing is known yet.
    package convenience init() { self.init(objectives: ObjectiveMemory()) }

    /// A memory that knows files of objectives in its own way.
    init(objectives: ObjectiveMemory) { self.objectives = objectives }
}
