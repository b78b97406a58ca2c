import Bytes
import Diagnostics
import Mustache
import Templating

// The objective's page by sitegen's engine and by swift-mustache: same template, same values, same bytes.
// See Tests/Benchmarks/README.md.

let template = String(decoding: PackageResources.objective_mustache, as: UTF8.self)
let page = Page.sample

var report = DiagnosticReport()
var set = TemplateSet(["page": SourceText(path: "page", text: template)], into: &report)
guard let program = set.compile(page: "page", for: Page.self, constants: [:], into: &report), !report.hasErrors else {
    fatalError("the template has a fault: \(report.diagnostics)")
}
let mustache = try MustacheTemplate(string: template)

/// swift-mustache reads members of structures by reflection; dictionaries are what it reads fastest.
func dictionary(_ value: Any) -> Any {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { dictionary($0.value) } as Any
    case .collection: return mirror.children.map { dictionary($0.value) }
    case .struct where !(value is String):
        var members: [String: Any] = [:]
        for (label, member) in mirror.children {
            if Mirror(reflecting: member).displayStyle == .optional, Mirror(reflecting: member).children.isEmpty {
                continue
            }
            if let label { members[label] = dictionary(member) }
        }
        return members
    default: return value
    }
}
let values = dictionary(page)

var output = OutputBuffer(capacity: 64 * 1024)
try program.render(page, into: &output)
let theirs = mustache.render(values)
guard output.text == theirs else {
    print(output.text, theirs, separator: "\n=====\n")
    fatalError("the two engines disagree")
}

/// The median time of a run, in microseconds.
func measure(_ rounds: Int, _ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<9 {
        let time = try clock.measure { for _ in 0..<rounds { try body() } }
        times.append(Double(time.components.attoseconds) / 1e12 + Double(time.components.seconds) * 1e6)
    }
    return times.sorted()[4] / Double(rounds)
}

let ours = try measure(2000) {
    output.removeAll()
    try program.render(page, into: &output)
}
let other = measure(100) { _ = mustache.render(values) }
let reflected = measure(100) { _ = mustache.render(page) }
print("One page of \(output.count) bytes, median of 9 series, in microseconds:")
print("  sitegen                        \((ours * 10).rounded() / 10)")
print("  swift-mustache, dictionaries   \(other.rounded())  (\((other / ours).rounded()) times)")
print("  swift-mustache, structures     \(reflected.rounded())  (\((reflected / ours).rounded()) times)")
