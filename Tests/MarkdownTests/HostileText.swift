import Foundation
import Markdown
import Testing

/// An input that was published because it made some version of cmark slow: in its own `pathological_tests.py`, or in
/// an advisory about it.
struct HostileText: Sendable, CustomTestStringConvertible {
    /// What it is made of.
    let name: String
    /// How often its parts are repeated, so that the whole takes some milliseconds.
    let count: Int
    /// Repeats the parts.
    let make: @Sendable (Int) -> String

    var testDescription: String { name }

    /// The seconds of processor time that this thread needs for a text.
    static func time(_ text: [UInt8]) -> Double {
        let start = processorTime
        _ = try? render(text)
        return processorTime - start
    }

    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Renders a text as a page would, with a link that leads nowhere among the others.
    static func render(_ text: String) throws(MarkdownFault) -> RenderedMarkdown {
        try render(Array(text.utf8))
    }

    private static func render(_ text: [UInt8]) throws(MarkdownFault) -> RenderedMarkdown {
        let renderer = MarkdownRenderer(topLevel: 2, anchor: { $0.isEmpty ? "a" : $0 })
        return try renderer.render(text) { reference in
            switch reference.kind {
            case .link: reference.destination == "gone.md" ? .nothing : .link("to.html")
            case .image: .image(source: "a.png", width: 1, height: 1)
            }
        }
    }

    private static func pattern(_ part: String, _ count: Int, after start: String = "") -> Self {
        let name = start.isEmpty ? part : "\(start)…\(part)"
        return Self(name: "\(name) × \(count)", count: count) { start + String(repeating: part, count: $0) }
    }

    private static func pair(_ first: String, _ middle: String, _ last: String, _ count: Int) -> Self {
        Self(name: "\(first) and \(last) × \(count)", count: count) {
            String(repeating: first, count: $0) + middle + String(repeating: last, count: $0)
        }
    }

    /// Titles of link references that fall into one of sixteen buckets, as an earlier cmark put them.
    private static func collidingReferences(_ count: Int) -> String {
        var labels: [String] = []
        var number = 0
        while labels.count < count {
            let hash = "\(number)".utf8.reduce(UInt32(0)) { $1.asHash &+ ($0 << 6) &+ ($0 << 16) &- $0 }
            if hash % 16 == 0 { labels.append("\(number)") }
            number += 1
        }
        return labels.map { "[\($0)]: /url\n" }.joined() + "\n" + labels.map { "[\($0)] " }.joined()
    }

    /// The inputs.
    static let published: [Self] = [
        pattern("![[]()", 80_000), pair(">", "", "a*", 50_000), pair(" -", "x", "\n", 30_000),
        pair("> - ", "x\n", ">\n", 20_000), pattern("<!--", 150_000, after: "</"), pattern("<?", 150_000, after: "a"),
        pattern("<!A ", 100_000, after: "a"), pattern("<![CDATA[", 80_000, after: "a"),
        pair("*a **a ", "b", " a** a*", 30_000), pattern("a_ ", 60_000), pattern("_a ", 60_000),
        pattern("a]", 60_000), pattern("[a", 60_000), pattern("*a_ ", 50_000), pattern("c* ", 50_000, after: "a**b"),
        pattern("[ a_", 50_000), pattern("[ (](", 50_000), pair("[", "a", "]", 50_000), pattern("[a](<b", 50_000),
        pattern("[a](b", 50_000), pattern("[a](b (c", 40_000), pattern("(", 200_000, after: "[a]("),
        pattern("_", 200_000), pattern("**", 200_000), pattern("&", 100_000), pattern("[a][b]", 40_000),
        pattern("[a]: b\n", 40_000), pattern("# a\n", 20_000), pattern("a **b** [c](gone.md) ", 10_000),
        pattern("![a](b)\n\n", 10_000), pattern("- a\n* b\n", 10_000), pattern("1. a\n", 20_000),
        pattern("<sup>", 10_000, after: "a "), pattern("<sup>6", 10_000), pattern("1<b>0</b>", 5000),
        pattern("<a b=\"", 20_000, after: "a "), pattern("<x y>", 10_000), pattern("1<br>", 10_000),
        pattern("<!-- a --> ", 20_000, after: "<div>"), pattern("а\u{200B}b&amp; ", 20_000),
        Self(name: "backticks in runs of all lengths", count: 1_000_000) { size in
            (1...Int(Double(size).squareRoot())).map { "e" + String(repeating: "`", count: $0) }.joined()
        },
        Self(name: "lists in stairs", count: 1_000_000) { size in
            (0...Int(Double(size).squareRoot())).map { String(repeating: "  ", count: $0) + "* a\n" }.joined()
        },
        Self(name: "many references", count: 40_000) { size in
            (1...size).map { "[\($0)]: u\n" }.joined() + "\n" + String(repeating: "[0] ", count: size)
        },
        Self(name: "link references that collide", count: 12_500) { collidingReferences($0) },
    ]
}

extension UInt8 {
    fileprivate var asHash: UInt32 { UInt32(self) }
}
