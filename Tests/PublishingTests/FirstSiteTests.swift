import FileSystem
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite("A first site")
struct FirstSiteTests {
    private static let paths = ["assets/style.css", "2020/a/one.html", "2020/index.html", "about.html", "index.html"]
        .map { OutputPath($0) }

    private func make(in folder: borrowing Folder) throws -> FirstSite {
        let site = try FirstSite(in: folder)
        for path in Self.paths {
            try site.folders.withFolder(of: path) { folder throws(SystemError) in
                try folder.writeUnseen(Array(path.text.utf8), to: path.name)
            }
        }
        return site
    }

    @Test("appears as a whole, and nothing else stays")
    func whole() throws {
        let temporary = try TemporaryFolder()
        let folder = try Folder(path: temporary.url.path)
        let site = try make(in: folder)
        #expect(try folder.names().allSatisfy { Folder.isTemporary($0) })
        try site.move(Self.paths, to: folder)
        #expect(try files(in: temporary.url).keys.sorted() == Self.paths.map(\.text).sorted())
        #expect(try folder.names().count == 4)
    }

    @Test("its pages appear after what they need, and before what lists them")
    func order() throws {
        let temporary = try TemporaryFolder()
        let folder = try Folder(path: temporary.url.path)
        let site = try make(in: folder)
        // Somebody made this folder meanwhile, so that the moving ends there.
        try folder.makeFolder("2020").write([1], to: "mine.txt")
        #expect(throws: SystemError.self) { try site.move(Self.paths, to: folder) }
        #expect(try files(in: temporary.url.appendingPathComponent("assets")).keys.sorted() == ["style.css"])
        #expect(try folder.status(of: "about.html") == nil)
        #expect(try folder.folder("2020").read("mine.txt") == [1])
    }
}
