import DefaultTemplates
import Foundation
import TestSupport
import Testing

@testable import Scaffold

/// What the program carries with it is what stands in the repository.
@Suite("Embedded files")
struct EmbeddedFilesTests {
    static let folders = [
        EmbeddedFolder(
            type: "BuiltInTemplates", target: "Sources/DefaultTemplates/BuiltInTemplates+Files.swift", isShared: true,
            origin: "Templates/",
            sources: {
                var files = try EmbeddedFolder.files(in: repository.appendingPathComponent("Templates"))
                files["README.md"] = try Data(contentsOf: repository.appendingPathComponent("Templates/README.md"))
                return files
            },
            embedded: BuiltInTemplates.files),
        EmbeddedFolder(
            type: "Starter", target: "Sources/Scaffold/Starter+Files.swift", isShared: false,
            origin: "Sources/Scaffold/Starter/ and Content/README.md",
            sources: {
                var files = try EmbeddedFolder.files(in: repository.appendingPathComponent("Sources/Scaffold/Starter"))
                let guide = repository.appendingPathComponent("Content/README.md")
                files["it/Content/README.md"] = try Data(contentsOf: guide)
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
            #expect(isSame, "\(folder.target): `Tests/run --update` writes it anew")
        }
    }

    @Test("the program gives them back byte for byte", arguments: folders)
    func roundTrip(_ folder: EmbeddedFolder) throws {
        guard !acceptsChanges else { return }
        let sources = try folder.sources()
        #expect(folder.embedded.map(\.path) == sources.keys.sorted())
        for file in folder.embedded {
            #expect(Data(file.bytes) == sources[file.path], "\(file.path)")
        }
    }
}
