import Diagnostics
import ReportLoader

/// Front matter, YAML and every field of every kind of file, read as a build reads them.
///
/// The input is one of the files of a small site; its first byte says which. What is said of it is formatted in every
/// way, because excerpts and places are where a strange text does harm.
enum ContentTarget {
    private static let paths = [
        "2020/homes/new-homes.md", "2020/report.yaml", "site.yaml", "2020/homes/area.md", "pages/help.md",
    ]
    private static let site = files([
        "site.yaml": "title: T\norganization: O\nlanguage: it\nlicense: CC-BY-4.0\n",
        "2020/report.yaml": "title: R\nupdated: 2021-04-30\ndocuments: [{id: plan, title: P}]\ndirection: higher\n",
        "2020/homes/area.md": "---\ntitle: A\norder: 1\n---\n",
        "2020/homes/new-homes.md": "---\ntitle: H\nindicators:\n- {name: N, target: 5, actual: 4}\n---\n",
    ])

    static func run(_ bytes: [UInt8]) {
        guard let choice = bytes.first else { return }
        let path = paths[Int(choice) % paths.count]
        var report = DiagnosticReport()
        let folder = Scratch.emptyFolder
        let loaded = ContentLoader(includesDrafts: true)
            .load(folder, pending: site.merging([path: Array(bytes.dropFirst())]) { $1 }, report: &report)
        if loaded == nil { require(report.hasErrors, "nothing was loaded and nobody said why") }
        Diagnosis.formatAll(report) { file, number in
            guard file.hasSuffix(path) else { return nil }
            return SourceText(path: file, bytes: Array(bytes.dropFirst())).line(number)
        }
    }

    private static func files(_ texts: [String: String]) -> [String: [UInt8]] { texts.mapValues { Array($0.utf8) } }
}
