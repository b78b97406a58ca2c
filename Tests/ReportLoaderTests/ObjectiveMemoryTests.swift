import Diagnostics
import Foundation
import ReportLoader
import ReportModel
import TestSupport
import Testing

/// What is remembered from one load of a folder to the next.
@Suite("Memory of objectives")
struct ObjectiveMemoryTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(repository.appendingPathComponent("Content"), as: "Content")
    }

    private func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try folder.text("Content/\(path)")
        try folder.write(text.replacingOccurrences(of: old, with: new), to: "Content/\(path)")
    }

    private func load(_ memory: ObjectiveMemory) throws -> [Objective] {
        var report = DiagnosticReport()
        var loader = ContentLoader()
        loader.memory = memory
        let loaded = loader.load(folder.path + "/Content", report: &report)
        return try #require(loaded).content.reports.flatMap(\.objectives)
    }

    @Test("files that stay as they are are read once; what changed just now is read again and again")
    func remembers() throws {
        let memory = ObjectiveMemory(patience: .zero)
        let first = try load(memory)
        let second = try load(memory)
        #expect(first.count == 25 && zip(first, second).allSatisfy { $0 === $1 })
        try edit("2020/altri-obiettivi/conta-case.md", "summary: ", "summary: Z ")
        let third = try load(memory)
        #expect(zip(second, third).filter { $0 !== $1 }.map(\.1.id) == ["conta-case"])
        try edit("2020/report.yaml", "direction: higher", "direction: lower")
        let fourth = try load(memory)
        #expect(zip(third, fourth).allSatisfy { $0 !== $1 })
        let cautious = ObjectiveMemory()
        let fresh = try load(cautious)
        #expect(zip(fresh, try load(cautious)).allSatisfy { $0 !== $1 })
    }
}
