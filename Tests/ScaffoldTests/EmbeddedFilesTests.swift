import DefaultTemplates
import Foundation
import Testing

@testable import Scaffold

/// What the program carries with it is what stands in the repository.
@Suite("Embedded files")
struct EmbeddedFilesTests {
    static let folders = [
        EmbeddedFolder(
            type: "DefaultTemplates", target: "Sources/DefaultTemplates/DefaultTemplates+Files.swift", isPublic: true,
            origin: "Templates/",
            sources: { try EmbeddedFolder.files(in: repository.appendingPathComponent("Templates")) },
            embedded: DefaultTemplates.files),
        EmbeddedFolder(
            type: "Starter", target: "Sources/Scaffold/Starter+Files.swift", isPublic: false,
            origin: "Sources/Scaffold/Starter/ and Content/README.md",
            sources: {
                var files = try EmbeddedFolder.files(in: repository.appendingPathComponent("Sources/Scaffold/Starter"))
                files["it/Content/README.md"] = repository.appendingPathComponent("Content/README.md")
                return files
            },
            embedded: Starter.files),
    ]

    @Test("the Swift file holds the files of the repository", arguments: folders)
    func isUpToDate(_ folder: EmbeddedFolder) throws {
        let target = repository.appendingPathComponent(folder.target)
        let code = try folder.code()
        if acceptsChanges {
            try code.write(to: target, atomically: true, encoding: .utf8)
        } else {
            let isSame = try String(contentsOf: target, encoding: .utf8) == code
            #expect(isSame, "\(folder.target): SITEGEN_ACCEPT=1 swift test --filter EmbeddedFiles")
        }
    }

    @Test("the program gives them back byte for byte", arguments: folders)
    func roundTrip(_ folder: EmbeddedFolder) throws {
        guard !acceptsChanges else { return }
        let sources = try folder.sources()
        #expect(folder.embedded.map(\.path) == sources.keys.sorted())
        for file in folder.embedded {
            let source = try Data(contentsOf: try #require(sources[file.path]))
            #expect(Data(file.bytes) == source, "\(file.path)")
        }
    }
}
