import Diagnostics
import Testing

@testable import Workbooks

@Suite("ZIP archives")
struct ArchiveTests {
    private func fault(_ archive: TestArchive) -> WorkbookFault? {
        do throws(WorkbookFault) {
            let found = try Archive(archive.bytes)
            for entry in archive.entries { _ = try found.contents(of: entry.name, limit: .max) }
            return nil
        } catch { return error }
    }

    @Test("stored and deflated parts are read, whatever case their names have")
    func parts() throws {
        let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 * $0) }
        var archive = TestArchive([.init("a.xml", "<a/>"), .deflated("xl/B.xml", long), .init("empty/")])
        for isLarge in [false, true] {
            archive.isLarge = isLarge
            archive.comment = isLarge ? Array("made for a test".utf8) : []
            let read = try Archive(archive.bytes)
            #expect(try read.contents(of: "a.xml", limit: 10) == Array("<a/>".utf8))
            #expect(try read.contents(of: "XL/b.xml", limit: .max) == long)
            #expect(try read.contents(of: "c.xml", limit: 10) == nil)
            #expect(read.has("empty/") && !read.has("c.xml"))
        }
    }

    @Test("what is cut off anywhere is damaged")
    func cutOff() {
        let bytes = TestArchive([.init("a.xml", "<a/>"), .deflated("b.xml", [1, 2, 3])]).bytes
        for count in 0..<bytes.count {
            #expect(throws: WorkbookFault.self, "\(count)") { try Archive(Array(bytes[..<count])) }
        }
    }

    @Test("a changed byte ends in a fault, or changes nothing that is read")
    func changed() {
        let archive = TestArchive([.init("a.xml", "<a/>"), .deflated("b.xml", [1, 2, 3])])
        for index in archive.bytes.indices {
            var bytes = archive.bytes
            bytes[index] ^= 0x55
            guard let read = try? Archive(bytes) else { continue }
            let a = try? read.contents(of: "a.xml", limit: .max)
            #expect(a == nil || a == Array("<a/>".utf8), "\(index)")
            let b = try? read.contents(of: "b.xml", limit: .max)
            #expect(b == nil || b == [1, 2, 3], "\(index)")
        }
    }

    @Test(
        "names that lead out of it are refused",
        arguments: [
            "../a", "a/../../b", "/etc/passwd", "\\\\host\\a", "a\\..\\..\\b", "C:\\a", "..", "a\0b", "",
        ])
    func unsafe(_ name: String) {
        guard case .unsafePath = fault(TestArchive([.init("a"), .init(name)])) else {
            Issue.record("\(name)")
            return
        }
    }

    @Test("`..` in a name is no way out")
    func safe() { #expect(fault(TestArchive([.init("a..b/c..")])) == nil) }

    @Test("two parts of one name, an encrypted one, an unknown method, another name in front")
    func refused() {
        #expect(fault(TestArchive([.init("a"), .init("A")])) == .damaged(part: "A"))
        var entry = TestArchive.Entry("a", "text")
        entry.flags = 1
        #expect(fault(TestArchive([entry])) == .protected)
        entry = .init("a", "text")
        entry.method = 12
        #expect(fault(TestArchive([entry])) == .damaged(part: "a"))
        entry = .init("a", "text")
        entry.localName = "b"
        #expect(fault(TestArchive([entry])) == .damaged(part: "a"))
    }

    @Test("entries that share bytes")
    func overlapping() {
        var second = TestArchive.Entry("a", "text")
        second.start = 0
        #expect(fault(TestArchive([.init("a", "text"), second])) == .damaged(part: "a"))
    }

    @Test("a part that is larger, smaller or other than the directory says")
    func lies() {
        var entry = TestArchive.Entry.deflated("a", [1, 2, 3])
        entry.size = 2
        #expect(fault(TestArchive([entry])) == .damaged(part: "a"))
        entry.size = 4
        #expect(fault(TestArchive([entry])) == .damaged(part: "a"))
        entry.size = 3
        entry.checksum = 7
        #expect(fault(TestArchive([entry])) == .damaged(part: "a"))
        entry.checksum = nil
        entry.packed?.append(0)
        #expect(fault(TestArchive([entry])) == .damaged(part: "a"))
        entry.packed?.removeLast(2)
        #expect(fault(TestArchive([entry])) == .damaged(part: "a"))
    }

    @Test("limits are held before anything is unpacked")
    func limits() {
        var entry = TestArchive.Entry.deflated("a", [1, 2, 3])
        entry.size = Limit.workbookPart.bytes + 1
        #expect(fault(TestArchive([entry])) == .tooLarge(.workbookPart, part: "a"))
        entry.size = Limit.workbookPart.bytes
        #expect(fault(TestArchive([entry])) == .tooLarge(.workbookRatio, part: "a"))
        let many = (0...Limit.workbookEntries.figure).map { TestArchive.Entry("\($0)") }
        #expect(fault(TestArchive(many)) == .tooLarge(.workbookEntries, part: nil))
        let size = Archive.unsuspicious
        let large = (0...Limit.workbookParts.bytes / size).map { index in
            var entry = TestArchive.Entry.deflated("\(index)", [1, 2, 3])
            entry.size = size
            return entry
        }
        #expect(fault(TestArchive(large)) == .tooLarge(.workbookParts, part: nil))
        #expect(throws: WorkbookFault.damaged(part: "a")) {
            try Archive(TestArchive([.init("a", "text")]).bytes).contents(of: "a", limit: 3)
        }
    }
}
