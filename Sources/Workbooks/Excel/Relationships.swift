/// What a part of a package points to: a file beside it tells.
final class Relationships: XMLHandler {
    struct Target: Hashable {
        let id: String
        /// The last word of its address, such as `worksheet`.
        let type: String
        /// The name of the part.
        let part: String
    }

    private(set) var targets: [Target] = []
    private let folder: [Substring]

    /// The targets of a part; none where it has no such file.
    ///
    /// - Parameter part: its name; empty for the package as a whole.
    static func of(_ part: String, in archive: Archive) throws(WorkbookFault) -> [Target] {
        var folder = part.split(separator: "/")
        let name = folder.popLast() ?? ""
        let relationships = Relationships(folder: folder)
        _ = try archive.parse((folder + ["_rels", "\(name).rels"]).joined(separator: "/"), relationships)
        return relationships.targets
    }

    private init(folder: [Substring]) { self.folder = folder }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault) {
        guard name.is(.packageRelationship, "Relationship"), attributes.text("TargetMode") != "External",
            let id = attributes.text("Id"), let type = attributes.text("Type"), let target = attributes.text("Target"),
            let part = resolved(target)
        else { return }
        targets.append(Target(id: id, type: String(type.split(separator: "/").last ?? ""), part: part))
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// A target by its whole name; `nil` where it leads out of the package.
    private func resolved(_ target: String) -> String? {
        var path = target.utf8.first == UInt8(ascii: "/") ? [] : folder
        for step in target.split(separator: "/") where step != "." {
            if step != ".." {
                path.append(step)
            } else if path.popLast() == nil {
                return nil
            }
        }
        return path.isEmpty ? nil : path.joined(separator: "/")
    }
}
