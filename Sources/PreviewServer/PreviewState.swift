/// What the preview shows at one moment.
struct PreviewState: Sendable {
    /// The last site without faults; `nil` where there was none yet.
    var site: (any PreviewSite)?
    /// What is to be said about the sources as they are now.
    var faults: FaultList
    /// Changes with everything that a browser can see.
    var version: String
}
