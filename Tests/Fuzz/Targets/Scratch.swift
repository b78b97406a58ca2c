import Glibc

/// The folder that a run writes to: `FUZZ_SCRATCH`, made by `run`, with a small site in it.
enum Scratch {
    private static let folder = getenv("FUZZ_SCRATCH").map { String(cString: $0) } ?? "."
    /// A folder without files.
    static let emptyFolder = "\(folder)/empty"
    /// A content folder.
    static let site = "\(folder)/Content"

    /// Writes a file, which must succeed.
    ///
    /// - Returns: its path.
    static func write(_ bytes: [UInt8], to name: String) -> String {
        let path = "\(folder)/\(name)"
        let file = fopen(path, "w")
        require(file != nil, "cannot write to the scratch folder")
        require(bytes.isEmpty || fwrite(bytes, bytes.count, 1, file) == 1, "cannot write to the scratch folder")
        fclose(file)
        return path
    }
}
