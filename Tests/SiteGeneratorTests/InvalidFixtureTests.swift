import Foundation
import TestSupport
import Testing

/// Each folder of `Fixtures/invalid` is a site with one kind of fault; what is said of it is compared whole.
@Suite("Sites with a fault")
struct InvalidFixtureTests {
    static let folders: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: fixtures.appendingPathComponent("invalid").path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    @Test("there are fixtures")
    func exist() {
        #expect(Self.folders.count >= 15)
    }

    @Test("a fault is reported where it is, and nothing is written", arguments: folders)
    func reports(_ name: String) throws {
        let folder = fixtures.appendingPathComponent("invalid/\(name)")
        let temporary = try TemporaryFolder()
        let output = temporary.url.appendingPathComponent("Public")
        let (summary, messages) = build(
            content: folder.appendingPathComponent("Content"), output: output, relativeTo: folder)
        #expect(summary == nil)
        #expect(!FileManager.default.fileExists(atPath: output.path))
        try Golden.expect(messages, in: folder.appendingPathComponent("diagnostics.txt"))
    }
}
