import Testing

@testable import SiteGenerator

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
