import Foundation
import TestSupport
import Testing

/// Each folder of `Fixtures/valid` is a whole site; every byte of what it becomes is compared.
@Suite("Golden sites")
struct GoldenSiteTests {
    @Test("a second city builds with the same templates", arguments: ["rivermouth", "valdora"])
    func builds(_ name: String) throws {
        let folder = fixtures.appendingPathComponent("valid/\(name)")
        let temporary = try TemporaryFolder()
        let output = temporary.url.appendingPathComponent("Public")
        let (summary, messages) = build(
            content: folder.appendingPathComponent("Content"), output: output, relativeTo: folder)
        #expect(messages == "")
        #expect(summary != nil)
        let expected = folder.appendingPathComponent("expected")
        if acceptsChanges {
            try? FileManager.default.removeItem(at: expected)
            try FileManager.default.copyItem(at: output, to: expected)
        }
        let built = try files(in: output)
        let golden = try files(in: expected)
        let others = Set(built.keys).symmetricDifference(golden.keys).sorted()
        #expect(others == [], "only one of them has these. \(Golden.acceptance)")
        for (path, bytes) in golden {
            if let found = built[path] { Golden.expect(found, bytes, "\(name)/expected/\(path)") }
        }
    }
}
