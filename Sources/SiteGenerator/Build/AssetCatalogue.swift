/// The style sheet and the like, under names that change with their content, so that a browser may keep them for ever.
struct AssetCatalogue: Sendable {
    /// Each asset's address by its name without extension: `style` → `assets/style.1a2b3c4d.css`.
    private(set) var addresses: [String: OutputPath] = [:]
    /// What is written.
    private(set) var files: [OutputPath: [UInt8]] = [:]

    /// The assets of a templates folder, by their path in it.
    init(_ assets: [String: [UInt8]]) {
        for (path, bytes) in assets {
            let name = path.split(separator: "/").last ?? ""
            let parts = name.split(separator: ".", maxSplits: 1)
            guard let stem = parts.first, parts.count == 2 else { continue }
            let digest = Digest(of: bytes).hexadecimal.prefix(8)
            let address = OutputPath("assets/\(path.dropLast(name.count))\(stem).\(digest).\(parts[1])")
            addresses[String(stem)] = address
            files[address] = bytes
        }
    }
}
