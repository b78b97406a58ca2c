import Diagnostics
import FileSystem
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What a build finds in its way, and what it removes at its end.
@Suite("Survey and pruning of the output folder")
struct OutputSurveyTests {
    private let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    /// Puts files there; a name that ends with a slash is a folder.
    private func put(_ names: String...) throws {
        for name in names {
            let url = temporary.url.appendingPathComponent(name)
            let folder = name.hasSuffix("/") ? url : url.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            if !name.hasSuffix("/") { try Data(name.utf8).write(to: url) }
        }
    }

    private func manifest(_ names: [String], finished: Bool = true) -> Manifest {
        var manifest = Manifest()
        for name in names { manifest.files[OutputPath(name)] = .some(finished ? Digest(of: Array(name.utf8)) : nil) }
        return manifest
    }

    private func objections(
        planned: [String], owned: Manifest, allowsMassDelete: Bool = false
    ) throws -> [Message] {
        let root = try Folder(path: temporary.url.path)
        let survey = try OutputSurvey(of: root, planned: planned.map { OutputPath($0) }, owned: owned)
        return survey.objections(allowsMassDelete: allowsMassDelete)
    }

    private func isMassDelete(_ messages: [Message], of count: Int, total: Int) -> Bool {
        messages.map(\.id) == ["mass-delete"]
            && messages[0].text(in: .english).hasPrefix("\(count) of the \(total) pages in ")
    }

    @Test("what is planned and not there, or owned, is no obstacle")
    func free() throws {
        try put("a.html", "b/c.html", "CNAME")
        let messages = try objections(
            planned: ["a.html", "b/c.html", "d/e.html"], owned: manifest(["a.html", "b/c.html"]))
        #expect(messages.isEmpty)
    }

    @Test("what somebody else put where a file or a folder goes is named, each once")
    func taken() throws {
        try put("a.html", "b", "c.html/")
        let planned = ["a.html", "b/1.html", "b/2/3.html", "c.html", "d.html"]
        let root = temporary.url.path
        #expect(
            try objections(planned: planned, owned: manifest(["c.html"]))
                == ["a.html", "b", "c.html"].map { OutputMessage.placeIsTaken(path: "\(root)/\($0)") })
    }

    @Test("more than half of the finished pages that are there is too much", arguments: [1, 2, 3, 4])
    func half(kept: Int) throws {
        let pages = (1...4).map { "\($0).html" }
        for page in pages { try put(page) }
        let owned = manifest(pages + (1...9).map { "data/\($0).csv" })
        let messages = try objections(planned: Array(pages.prefix(kept)), owned: owned)
        #expect(kept < 2 ? isMassDelete(messages, of: 4 - kept, total: 4) : messages.isEmpty)
        #expect(try objections(planned: Array(pages.prefix(kept)), owned: owned, allowsMassDelete: true).isEmpty)
    }

    @Test("pages that are gone already, or were never finished, do not count")
    func neverThere() throws {
        try put("1.html", "2.html", "3.html", "4.html")
        #expect(try objections(planned: ["1.html"], owned: manifest(["1.html", "2.html", "8.html", "9.html"])).isEmpty)
        var owned = manifest(["1.html"])
        owned.files.merge(manifest(["2.html", "3.html", "4.html"], finished: false).files) { $1 }
        #expect(try objections(planned: ["1.html"], owned: owned).isEmpty)
    }

    @Test("only what is owned goes, with folders that this empties and what killed builds left")
    func prunes() throws {
        try put(
            "a.html", "b/c/d.html", "b/c/.sitegen-d.html", "e/f.html", "e/mine.txt", "g/h.html", ".sitegen-a.html",
            ".sitegen-mine/x", "i.html/x", "j/k/")
        let old = manifest(["a.html", "b/c/d.html", "e/f.html", "g/h.html", "i.html", "j/k/l.html", "m/n.html"])
        var pruning = Pruning(old: old, new: manifest(["a.html", "g/h.html"]), isFirst: false)
        try pruning.run(in: Folder(path: temporary.url.path))
        #expect(pruning.removed == 2)
        #expect(
            try files(in: temporary.url).keys.sorted()
                == [".sitegen-mine/x", "a.html", "e/mine.txt", "g/h.html", "i.html/x"])
        let names = try FileManager.default.contentsOfDirectory(atPath: temporary.url.path).sorted()
        #expect(names == [".sitegen-mine", "a.html", "e", "g", "i.html"])
    }
}
