import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

@testable import SiteGenerator

/// Comparing a published copy with the sources.
@Suite("Verification of a published copy")
struct VerifyTests {
    private let content = fixtures.appendingPathComponent("valid/rivermouth/Content")

    /// What a comparison of the folder finds: ids and paths.
    private func findings(in output: URL) -> [String] {
        var options = BuildOptions()
        options.content = content.path
        options.templates = repository.appendingPathComponent("Templates").path
        var report = DiagnosticReport()
        _ = SiteBuild(options).verify(FolderCopy(path: output.path), report: &report)
        return report.sorted.map { diagnostic in
            let path = diagnostic.location?.file.replacingOccurrences(of: output.path + "/", with: "") ?? ""
            return "\(diagnostic.id) \(path)"
        }
    }

    private func built(in temporary: TemporaryFolder) -> URL {
        let output = temporary.url.appendingPathComponent("Public")
        _ = build(content: content, output: output, relativeTo: repository)
        return output
    }

    @Test("a site as it was built has no difference")
    func same() throws {
        let temporary = try TemporaryFolder()
        #expect(findings(in: built(in: temporary)) == [])
    }

    @Test(
        "a checkout whose texts end their lines with CR LF gives the same site",
        arguments: ["valid/rivermouth", "valid/valdora", "milan"])
    func carriageReturns(_ site: String) throws {
        let temporary = try TemporaryFolder()
        let source = site == "milan" ? repository : fixtures.appendingPathComponent(site)
        let content = try temporary.copy(source.appendingPathComponent("Content"), as: "Content")
        let templates = try temporary.copy(repository.appendingPathComponent("Templates"), as: "Templates")
        let output = { temporary.url.appendingPathComponent($0) }
        let plain = build(
            content: content, templates: templates, output: output("plain"), relativeTo: temporary.url)
        #expect(plain.summary != nil, "\(plain.messages)")
        for folder in [content, templates] {
            for case let file as URL in try #require(
                FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            where ["md", "yaml", "mustache", "css", "js"].contains(file.pathExtension) {
                let text = try String(contentsOf: file, encoding: .utf8)
                try text.replacing("\n", with: "\r\n").write(to: file, atomically: true, encoding: .utf8)
            }
        }
        let other = build(
            content: content, templates: templates, output: output("other"), relativeTo: temporary.url)
        #expect(other.messages == plain.messages)
        let (first, second) = (try files(in: output("plain")), try files(in: output("other")))
        #expect(first.keys.sorted() == second.keys.sorted())
        #expect(first.filter { second[$0.key] != $0.value }.keys.sorted() == [])
    }

    @Test("what systems and editors leave in templates is not published, and a check says so")
    func leftBehind() throws {
        let temporary = try TemporaryFolder()
        let templates = try temporary.copy(repository.appendingPathComponent("Templates"), as: "Templates")
        let content = try temporary.copy(content, as: "Content")
        for path in [
            "Templates/assets/style.css~", "Templates/static/Thumbs.db", "Templates/static/x/robots.txt.orig",
            "Templates/partials/footer.mustache.bak", "Templates/locales/en.yaml.swp", "Content/desktop.ini",
            "Content/pages/~$about.md",
        ] {
            try temporary.write("secret", to: path)
        }
        let output = temporary.url.appendingPathComponent("Public")
        let built = build(content: content, templates: templates, output: output, relativeTo: temporary.url)
        #expect(built.summary != nil && built.messages == "", "\(built.messages)")
        let clean = try TemporaryFolder()
        #expect(try files(in: output).keys.sorted() == files(in: self.built(in: clean)).keys.sorted())
        var options = BuildOptions()
        (options.content, options.templates) = (content.path, templates.path)
        var report = DiagnosticReport()
        #expect(SiteBuild(options).check(report: &report) != nil)
        #expect(report.diagnostics.count { $0.id == "left-behind" && $0.severity == .note } == 7)
    }

    @Test("one altered byte is found, in whatever file")
    func alteredByte() throws {
        let temporary = try TemporaryFolder()
        let output = built(in: temporary)
        let published = try files(in: output)
        for (path, data) in published {
            var altered = data
            altered[altered.count / 2] ^= 1
            try altered.write(to: output.appendingPathComponent(path))
        }
        #expect(findings(in: output) == published.keys.sorted().map { "published-file-differs \($0)" })
    }

    @Test("missing files, files of an earlier build and files of others are told apart")
    func others() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        try "---\ntitle: Old\n---\n".write(
            to: copy.appendingPathComponent("pages/old.md"), atomically: true, encoding: .utf8)
        let output = temporary.url.appendingPathComponent("Public")
        _ = build(content: copy, output: output, relativeTo: repository)
        try FileManager.default.removeItem(at: output.appendingPathComponent("about.html"))
        for name in ["CNAME", "notes.txt"] {
            try "x".write(to: output.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }
        let found = findings(in: output)
        #expect(found.contains("published-file-missing about.html"))
        #expect(found.contains("published-file-left-over old.html"))
        #expect(found.contains("published-file-acted-upon CNAME"))
        #expect(found.contains("published-file-foreign notes.txt"))
        #expect(found.contains("published-file-differs manifest.json"))
    }

    @Test("a link in the place of a file is not followed, and a folder is no file")
    func links() throws {
        let temporary = try TemporaryFolder()
        let output = built(in: temporary)
        let page = output.appendingPathComponent("about.html")
        let kept = temporary.url.appendingPathComponent("kept.html")
        try FileManager.default.moveItem(at: page, to: kept)
        try FileManager.default.createSymbolicLink(at: page, withDestinationURL: kept)
        #expect(findings(in: output) == ["published-file-missing about.html"])
        try FileManager.default.removeItem(at: page)
        try FileManager.default.createDirectory(at: page, withIntermediateDirectories: false)
        #expect(findings(in: output) == ["published-file-missing about.html"])
    }

    @Test("a folder that does not exist is no site without differences")
    func nothing() throws {
        let temporary = try TemporaryFolder()
        let missing = temporary.url.appendingPathComponent("nowhere")
        #expect(findings(in: missing).first?.hasPrefix("cannot-read") == true)
    }

    @Test("sources that give the same pages but are not the same are told apart")
    func otherInputs() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        let output = temporary.url.appendingPathComponent("Public")
        let file = copy.appendingPathComponent("site.yaml")
        try (String(contentsOf: file, encoding: .utf8) + "# A comment.\n")
            .write(to: file, atomically: true, encoding: .utf8)
        _ = build(content: copy, output: output, relativeTo: repository)
        #expect(findings(in: output) == ["published-file-differs manifest.json"])
    }

    @Test("nothing is written")
    func untouched() throws {
        let temporary = try TemporaryFolder()
        let output = built(in: temporary)
        try FileManager.default.removeItem(at: output.appendingPathComponent("about.html"))
        let before = try files(in: output)
        _ = findings(in: output)
        #expect(try files(in: output) == before)
    }
}
