import Diagnostics
import Foundation
import Publishing
import SiteStructure
import TestSupport
import Testing

@testable import SiteGenerator

/// The site's own logo and colour.
@Suite("Logo and accent")
struct AppearanceTests {
    private let content = fixtures.appendingPathComponent("valid/rivermouth/Content")

    /// The head of a PNG of 120 by 60 pixels, which is all that is read of it.
    private let png = Data(
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + "IHDR".utf8
            + [0, 0, 0, 120, 0, 0, 0, 60, 8, 6, 0, 0, 0])

    /// Builds the fixture with a line more in `site.yaml`, and with files beside it.
    private func site(_ line: String, _ extra: [String: Data] = [:], language: MessageLanguage = .english) throws -> (
        files: [String: Data], messages: String
    ) {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        let file = copy.appendingPathComponent("site.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try (line + "\n" + text).write(to: file, atomically: true, encoding: .utf8)
        for (name, data) in extra { try data.write(to: copy.appendingPathComponent(name)) }
        let output = temporary.url.appendingPathComponent("Public")
        let (_, messages) = build(content: copy, output: output, relativeTo: temporary.url, language: language)
        return ((try? files(in: output)) ?? [:], messages)
    }

    @Test("the logo is published under a name that follows its content, and its place is kept while it loads")
    func logo() throws {
        let (files, messages) = try site("logo: Stemma-2.png", ["Stemma-2.png": png])
        #expect(messages == "")
        let path = try #require(files.keys.first { $0.hasPrefix("assets/logo.") })
        #expect(path == "assets/logo.\(Digest(of: Array(png)).hexadecimal.prefix(8)).png")
        #expect(files[path] == png)
        let page = String(decoding: try #require(files["2021/homes/new-homes.html"]), as: UTF8.self)
        #expect(page.contains("<img src=\"../../\(path)\" alt=\"\" width=\"80\" height=\"40\">"))
        #expect(
            page.contains("<meta property=\"og:image\" content=\"https://rivermouth.example/progress/\(path)\">"))
        #expect(page.contains("<meta property=\"og:image:alt\" content=\"Rivermouth Town Council\">"))
    }

    @Test("previews show the image that is made for them, and else the logo")
    func previewImage() throws {
        let pictures = ["Stemma.png": png, "city.png": png + Data([0])]
        let (files, messages) = try site("logo: Stemma.png\nimage: city.png", pictures)
        #expect(messages == "")
        let path = try #require(files.keys.first { $0.hasPrefix("assets/preview.") })
        #expect(files[path] == pictures["city.png"])
        let page = String(decoding: try #require(files["2021/homes/new-homes.html"]), as: UTF8.self)
        #expect(
            page.contains("<meta property=\"og:image\" content=\"https://rivermouth.example/progress/\(path)\">"))
        #expect(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
        // One picture may be both.
        let both = try site("logo: Stemma.png\nimage: Stemma.png", ["Stemma.png": png])
        #expect(both.messages == "")
        #expect(both.files.keys.contains { $0.hasPrefix("assets/preview.") })
    }

    @Test(
        "what cannot be the image for previews is said where it is named",
        arguments: [
            ("citta.png", "the image for previews `citta.png` does not stand beside site.yaml"),
            ("2021/city.png", "is not the name of a file beside site.yaml"),
            ("city.svg", "`city.svg` cannot be the image for previews"),
        ])
    func wrongImage(_ name: String, _ expected: String) throws {
        let (files, messages) = try site("image: \(name)", [:])
        #expect(files.isEmpty)
        #expect(messages.contains("Content/site.yaml:1:8: error:"), "\(messages)")
        #expect(messages.contains(expected), "\(messages)")
    }

    @Test(
        "what cannot be the logo is said where it is named",
        arguments: [
            ("logo.png", "`logo.png` does not stand beside site.yaml"),
            ("Stema.png", "did you mean `Stemma.png`?"),
            ("../logo.png", "`../logo.png` is not the name of a file beside site.yaml"),
            ("2021/logo.png", "is not the name of a file beside site.yaml"),
            ("https://a.example/logo.png", "is not the name of a file beside site.yaml"),
            ("logo.svg", "`logo.svg` cannot be the logo"),
            ("logo", "`logo` cannot be the logo"),
        ])
    func wrongLogo(_ name: String, _ expected: String) throws {
        let (files, messages) = try site("logo: \(name)", ["Stemma.png": png])
        #expect(files.isEmpty)
        #expect(messages.contains("Content/site.yaml:1:7: error:"), "\(messages)")
        #expect(messages.contains(expected), "\(messages)")
    }

    @Test("an image that nobody names is an unexpected file, a slip in its name is one fault only")
    func unnamed() throws {
        let (files, messages) = try site("accent: \"#0066cc\"", ["logo.png": png])
        #expect(files.isEmpty)
        #expect(messages.contains("Content/logo.png: error: the file `logo.png` has no meaning in this folder"))
        let slip = try site("logo: lgoo.png", ["logo.png": png]).messages
        #expect(slip.components(separatedBy: "error:").count == 2, "\(slip)")
    }

    @Test(
        "a file that only calls itself an image is refused",
        arguments: [
            (Data(), "there is nothing in this file"),
            (Data("<svg/>".utf8), "the name ends in `.png`, but the file is a web page"),
            (Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), "is not an image whose size can be read"),
        ])
    func noImage(_ data: Data, message: String) throws {
        let (files, messages) = try site("logo: logo.png", ["logo.png": data])
        #expect(files.isEmpty)
        #expect(messages.contains("Content/logo.png: error: \(message)"), "\(messages)")
        #expect(messages.components(separatedBy: "error:").count == 2, "\(messages)")
    }

    @Test("an image without extent is no logo, a wide one keeps its shape")
    func sizes() {
        let path = OutputPath("assets/logo.png")
        #expect(SiteLogo(path: path, size: (0, 10)) == nil)
        #expect(SiteLogo(path: path, size: (10, 0)) == nil)
        #expect(SiteLogo(path: path, size: (1, 4000))?.width == 1)
        #expect(SiteLogo(path: path, size: (300, 41))?.width == 293)
    }

    @Test("the size of an AVIF is that of the whole, not of a tile")
    func avif() {
        func property(_ width: UInt8, _ height: UInt8) -> [UInt8] {
            [0, 0, 0, 20] + Array("ispe".utf8) + [0, 0, 0, 0, 0, 0, 0, width, 0, 0, 0, height]
        }
        let head = [0, 0, 0, 28] + Array("ftypavif".utf8)
        let size = ImageSizes.size(of: head + property(64, 64) + property(200, 90) + property(32, 16))
        #expect(size?.width == 200 && size?.height == 90)
        #expect(ImageSizes.size(of: head) == nil)
        #expect(ImageSizes.size(of: head + Array("ispe".utf8)) == nil)
    }

    @Test("the accent is a style sheet of its own, after the others', and no page has styles inline")
    func accent() throws {
        let (files, messages) = try site("accent: \"#0A6B8A\"")
        #expect(messages == "")
        let path = try #require(files.keys.first { $0.hasPrefix("assets/accent.") })
        let css = String(decoding: try #require(files[path]), as: UTF8.self)
        #expect(css.contains("{ --link: #0a6b8a }"))
        #expect(css.contains("(prefers-color-scheme: dark)"))
        for (name, data) in files where name.hasSuffix(".html") {
            let html = String(decoding: data, as: UTF8.self)
            #expect(!html.contains("<style") && !html.contains("style=\""), "\(name)")
            if html.contains("http-equiv=\"refresh\"") { continue }
            let sheets = html.components(separatedBy: "<link rel=\"stylesheet\" href=\"").dropFirst()
            #expect(sheets.count == 2)
            #expect(sheets.first?.contains("assets/style.") == true && sheets.last?.contains(path) == true, "\(name)")
        }
    }

    @Test("in Italian, figures are written as in Italian")
    func italian() throws {
        let messages = try site("accent: \"#1a9fc4\"", language: .italian).messages
        #expect(messages.contains("il contrasto è 2,8:1, ma serve 4,5:1"), "\(messages)")
        #expect(messages.contains("\"#147a97\""))
    }

    @Test("without an accent there is no such style sheet; the icon is always there")
    func plain() throws {
        let files = try site("").files
        #expect(!files.keys.contains { $0.hasPrefix("assets/accent.") })
        let icon = try #require(files.keys.first { $0.hasPrefix("assets/favicon.") })
        let page = String(decoding: try #require(files["2021/index.html"]), as: UTF8.self)
        #expect(page.contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"../\(icon)\">"))
        #expect(try XMLOutline(try #require(files[icon])).root == "svg")
    }
}
