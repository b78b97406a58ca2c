import Foundation
import TestSupport
import Testing

/// `Sources/README.md` leads a contributor through the program by the names of its files, and the first page of the
/// repository says how few a change takes.
@Suite("The contributors' guide")
struct SourcesGuideTests {
    @Test("every file and folder that it names is there", arguments: ["", "Sources/"])
    func names(_ folder: String) throws {
        let named = Self.paths(in: try Self.text(folder + "README.md")[...], below: folder)
        #expect(named.count > 20)
        // The first page also names what its commands make.
        let missing = named.filter { path in
            ["Sources/", "Templates/", "Tests/"].contains { path.hasPrefix($0) }
                && !FileManager.default.fileExists(atPath: repository.appendingPathComponent(path).path)
        }
        #expect(missing.sorted() == [])
    }

    @Test("no module is hidden by a type of its own name")
    func modules() throws {
        let sources = try files(in: repository.appendingPathComponent("Sources")).keys
        let hiding = sources.filter { path in
            let parts = path.split(separator: "/")
            return parts.last == parts[0] + ".swift"
        }
        #expect(hiding.sorted() == [])
    }

    @Test(
        "a change takes few files, and both guides name the same",
        arguments: [("field", 8), ("message", 2), ("language", 6), ("page", 7), ("chart", 8)])
    func recipe(_ kind: String, most: Int) throws {
        let overview = try Self.text("README.md")
        let link = "**[A \(kind)](Sources/README.md#a-new-\(kind))**"
        let start = try #require(overview.range(of: "\n\(link) ")).upperBound
        let paragraph = overview[start...].prefix { $0 != "\n" }
        let guide = try Self.text("Sources/README.md")
        let heading = try #require(guide.range(of: "\n## A new \(kind)\n")).upperBound
        let end = guide.range(of: "\n## ", range: heading..<guide.endIndex)?.lowerBound ?? guide.endIndex
        let steps = guide[heading..<end].split(separator: "\n").filter { $0.prefixMatch(of: #/\d+\. /#) != nil }
            .joined(separator: "\n")
        let files = Self.paths(in: paragraph)
        #expect(Self.paths(in: steps[...], below: "Sources/") == files)
        #expect((2...most).contains(files.count))
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: repository.appendingPathComponent(path), encoding: .utf8)
    }

    /// The paths that a text names, from the repository's root on.
    ///
    /// - Parameter folder: where those of them stand that begin with no folder of the repository.
    private static func paths(in text: Substring, below folder: String = "") -> Set<String> {
        let named = text.matches(of: /`([A-Za-z]+\/[\w+\/.-]+)`/).map { String($0.output.1) }
        return Set(named.map { ["Templates/", "Tests/"].contains(where: $0.hasPrefix) ? $0 : folder + $0 })
    }
}
