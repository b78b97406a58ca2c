import FileSystem
import FoundationEssentials
import TestSupport
import Testing

@testable import Publishing

/// The list of owned files.
@Suite("Manifest")
struct ManifestTests {
    private var sample: Manifest {
        var manifest = Manifest()
        manifest.files[OutputPath("b/index.html")] = .some(Digest(of: Array("b".utf8)))
        manifest.files[OutputPath("a.html")] = .some(nil)
        return manifest
    }

    @Test("it is sorted JSON, one file a line")
    func json() {
        #expect(
            String(decoding: sample.json, as: UTF8.self) == """
                {
                  "generator": "sitegen",
                  "version": "\(SitegenVersion.current)",
                  "inputs": null,
                  "files": {
                    "a.html": null,
                    "b/index.html": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
                  }
                }

                """)
    }

    @Test("what is written is read back")
    func roundTrip() {
        #expect(Manifest(json: sample.json) == sample)
        #expect(Manifest(json: Manifest().json) == Manifest())
    }

    @Test("the manifest of an older version is ours, too")
    func older() {
        let text = "{\n  \"generator\": \"sitegen\",\n  \"files\": {\n    \"a.html\": null\n  }\n}\n"
        #expect(Manifest(json: Array(text.utf8))?.files.keys.map(\.text) == ["a.html"])
    }

    private func listing(_ path: String) -> [UInt8] {
        Array("{\n  \"generator\": \"sitegen\",\n  \"files\": {\n    \"\(path)\": null\n  }\n}\n".utf8)
    }

    @Test(
        "a list that leads out of the site is refused as a whole",
        arguments: [
            "../x", "a/../../x", "/etc/x", "./x", "a//b", "a/", "", "..\\x", ".git/config", "a/.htaccess",
            "manifest.json",
            "a\u{0}b", "a\tb",
        ])
    func unsafe(_ path: String) {
        #expect(Manifest(json: listing(path)) == nil)
    }

    @Test("names that only look odd may be listed", arguments: ["a..b/c.html", "a b.html", "è/ü.html"])
    func odd(_ path: String) {
        #expect(Manifest(json: listing(path))?.files.keys.map(\.text) == [path])
    }

    @Test("where version control joined two lists, what is in either is ours")
    func joined() {
        let text = """
            {
              "generator": "sitegen",
            <<<<<<< HEAD
              "version": "1",
              "inputs": null,
            =======
              "version": "2",
              "inputs": null,
            >>>>>>> other
              "files": {
            <<<<<<< HEAD
                "a.html": null,
            =======
                "b.html": null,
            >>>>>>> other
                "c.html": null
              }
            }

            """
        #expect(Manifest(json: Array(text.utf8))?.files.keys.map(\.text).sorted() == ["a.html", "b.html", "c.html"])
    }

    @Test("what stands under its name in a folder is told apart")
    func findings() throws {
        let temporary = try TemporaryFolder()
        let folder = try Folder(path: temporary.url.path)
        func finding(_ text: String?) throws -> String {
            if let text { try folder.write(Array(text.utf8), to: Manifest.name) }
            return switch try Manifest.find(in: folder) {
            case .none: "none"
            case .ours: "ours"
            case .damaged: "damaged"
            case .foreign: "foreign"
            }
        }
        let ours = String(decoding: sample.json, as: UTF8.self)
        #expect(try finding(nil) == "none")
        #expect(try finding(ours) == "ours")
        #expect(try finding(String(ours.dropLast(3))) == "damaged")
        #expect(try finding("") == "damaged")
        #expect(try finding("{\"name\": \"app\"}") == "foreign")
    }

    @Test(
        "anything else is not ours",
        arguments: [
            "", "{}", "{\n  \"name\": \"app\"\n}\n",
            "{\n  \"generator\": \"sitegen\",\n  \"files\": {\n    \"../x\": null\n  }\n}\n",
            "{\n  \"generator\": \"sitegen\",\n  \"files\": {\n    \"/etc/x\": null\n  }\n}\n",
        ])
    func foreign(_ text: String) {
        #expect(Manifest(json: Array(text.utf8)) == nil)
    }
}
