import Content
import Diagnostics
import Testing

@Suite struct ContentFileTests {
    @Test(arguments: [
        ("area.md", "area", "md"), ("a.b.yaml", "a.b", "yaml"), ("README", "README", ""), ("x.", "x", ""),
    ])
    func `a name has a stem and an extension`(name: String, stem: String, fileExtension: String) {
        #expect(file(name).stem == stem)
        #expect(file(name).fileExtension == fileExtension)
    }

    @Test func `knows its path inside the content folder, and the one that the user typed`() {
        let file = ContentFile(parents: ["2020", "casa"], name: "a.md", shownPath: "site/2020/casa/a.md", size: 9)
        #expect(file.path == "2020/casa/a.md")
        #expect(file.location.description == "site/2020/casa/a.md")
    }
}
