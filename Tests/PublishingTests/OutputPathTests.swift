import Testing

@testable import Publishing

/// Links between files of the site.
@Suite("Output paths")
struct OutputPathTests {
    @Test(
        "links are relative and name the file",
        arguments: [
            ("index.html", "2020/index.html", "2020/index.html"),
            ("2020/casa/a.html", "2020/casa/b.html", "b.html"),
            ("2020/casa/a.html", "2020/scuola/b.html", "../scuola/b.html"),
            ("2020/casa/a.html", "index.html", "../../index.html"),
            ("2020/index.html", "2020/casa/index.html", "casa/index.html"),
        ])
    func links(_ from: String, _ to: String, _ expected: String) {
        #expect(OutputPath(from).link(to: OutputPath(to)) == expected)
        #expect(OutputPath(from).link(to: OutputPath(to), anchor: "x") == expected + "#x")
    }
}
