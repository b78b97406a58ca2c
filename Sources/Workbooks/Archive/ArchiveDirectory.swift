import Diagnostics

/// Reads the central directory of a ZIP archive, and checks every entry against it before any is opened.
struct ArchiveDirectory {
    private static let endSignature = 0x0605_4B50
    private static let locatorSignature = 0x0706_4B50
    private static let largeEndSignature = 0x0606_4B50
    private static let entrySignature = 0x0201_4B50
    private static let localSignature = 0x0403_4B50

    private let source: LittleEndian
    private var bytes: [UInt8] { source.bytes }
    /// Where it stands, and how many entries it says it has.
    private var start = 0
    private var end = 0
    private var count = 0

    /// The entries of an archive, in the order of the directory.
    static func entries(of bytes: [UInt8]) throws(WorkbookFault) -> [ArchiveEntry] {
        var directory = ArchiveDirectory(source: LittleEndian(bytes: bytes))
        try directory.find()
        let entries = try directory.entries()
        try directory.checkNames(of: entries)
        try directory.checkPlaces(of: entries)
        return entries
    }

    private init(source: LittleEndian) { self.source = source }

    /// Finds it by the record at the end of the archive, behind which there may be a comment.
    private mutating func find() throws(WorkbookFault) {
        let last = bytes.count - 22
        guard last >= 0,
            let record = stride(from: last, through: max(0, last - 0xFFFF), by: -1).first(where: {
                source.has(Self.endSignature, at: $0) && $0 + 22 + source.two(at: $0 + 20) <= bytes.count
            })
        else { throw .damaged(part: nil) }
        // All on one disk.
        var isWhole = source.four(at: record + 4) == 0 && source.two(at: record + 8) == source.two(at: record + 10)
        count = source.two(at: record + 10)
        var size = source.four(at: record + 12)
        start = source.four(at: record + 16)
        var limit = record
        if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF,
            source.has(Self.locatorSignature, at: record - 20)
        {
            // ZIP64: the same once more, with larger numbers.
            guard let large = source.eight(at: record - 12), large <= record - 20 - 56,
                source.has(Self.largeEndSignature, at: large), let largeCount = source.eight(at: large + 32),
                let largeSize = source.eight(at: large + 40), let largeStart = source.eight(at: large + 48)
            else { throw .damaged(part: nil) }
            isWhole = source.four(at: large + 16) == 0 && source.four(at: large + 20) == 0
            (count, size, start, limit) = (largeCount, largeSize, largeStart, large)
        }
        guard isWhole, size <= limit, start <= limit - size else { throw .damaged(part: nil) }
        guard count <= Limit.workbookEntries.figure else { throw .tooLarge(.workbookEntries, part: nil) }
        end = start + size
    }

    private func entries() throws(WorkbookFault) -> [ArchiveEntry] {
        var entries: [ArchiveEntry] = []
        entries.reserveCapacity(count)
        var index = start
        var sum = 0
        for _ in 0..<count {
            guard index + 46 <= end, source.has(Self.entrySignature, at: index) else { throw .damaged(part: nil) }
            let next = index + 46 + source.two(at: index + 28) + source.two(at: index + 30) + source.two(at: index + 32)
            guard next <= end else { throw .damaged(part: nil) }
            let entry = try entry(at: index)
            // What is not deflated cannot grow; and no honest part grows that much by far.
            guard entry.size <= Limit.workbookPart.bytes else {
                throw .tooLarge(.workbookPart, part: entry.shownName)
            }
            if entry.size > Archive.unsuspicious, entry.size / Limit.workbookRatio.figure >= entry.range.count {
                throw .tooLarge(.workbookRatio, part: entry.shownName)
            }
            sum += entry.size
            guard sum <= Limit.workbookParts.bytes else { throw .tooLarge(.workbookParts, part: nil) }
            entries.append(entry)
            index = next
        }
        return entries
    }

    private func entry(at index: Int) throws(WorkbookFault) -> ArchiveEntry {
        let nameEnd = index + 46 + source.two(at: index + 28)
        let name = bytes[index + 46..<nameEnd].map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        let shown = String(decoding: name, as: UTF8.self)
        guard ArchiveEntry.isSafe(name) else { throw .unsafePath(shown) }
        // Encrypted, or its headers are.
        guard source.two(at: index + 8) & 0x2001 == 0 else { throw .protected }
        var packed = source.four(at: index + 20)
        var size = source.four(at: index + 24)
        var local = source.four(at: index + 42)
        if packed == 0xFFFF_FFFF || size == 0xFFFF_FFFF || local == 0xFFFF_FFFF {
            // ZIP64: those that have no room stand in an extra field, in this order.
            var large = largeNumbers(in: nameEnd..<nameEnd + source.two(at: index + 30))[...]
            for number in [\Fields.size, \.packed, \.local] {
                var fields = Fields(size: size, packed: packed, local: local)
                guard fields[keyPath: number] == 0xFFFF_FFFF else { continue }
                guard let next = large.popFirst() else { throw .damaged(part: shown) }
                fields[keyPath: number] = next
                (size, packed, local) = (fields.size, fields.packed, fields.local)
            }
        }
        let method = source.two(at: index + 10)
        guard method == 8 || method == 0 && packed == size, local <= start - 30,
            source.has(Self.localSignature, at: local)
        else { throw .damaged(part: shown) }
        let nameCount = source.two(at: local + 26)
        let first = local + 30 + nameCount + source.two(at: local + 28)
        guard first <= start, packed <= start - first,
            bytes[local + 30..<local + 30 + nameCount].elementsEqual(bytes[index + 46..<nameEnd])
        else { throw .damaged(part: shown) }
        return ArchiveEntry(
            name: name, isDeflated: method == 8, checksum: UInt32(source.four(at: index + 16)),
            range: first..<first + packed, start: local, size: size)
    }

    private struct Fields {
        var size: Int, packed: Int, local: Int
    }

    /// The numbers of eight bytes in the extra field that ZIP64 has.
    private func largeNumbers(in range: Range<Int>) -> [Int] {
        var index = range.lowerBound
        while index + 4 <= range.upperBound {
            let next = index + 4 + source.two(at: index + 2)
            if source.two(at: index) == 1, next <= range.upperBound {
                return stride(from: index + 4, through: next - 8, by: 8).map { source.eight(at: $0) ?? .max }
            }
            index = next
        }
        return []
    }

    /// No part stands there twice, for programs differ in which of the two they read.
    private func checkNames(of entries: [ArchiveEntry]) throws(WorkbookFault) {
        var names: Set<[UInt8]> = []
        for entry in entries where !names.insert(ArchiveEntry.key(entry.name)).inserted {
            throw .damaged(part: entry.shownName)
        }
    }

    /// No two share bytes, as in archives that are made to grow without end.
    private func checkPlaces(of entries: [ArchiveEntry]) throws(WorkbookFault) {
        var reached = 0
        for entry in entries.sorted(by: { $0.start < $1.start }) {
            guard entry.start >= reached else { throw .damaged(part: entry.shownName) }
            reached = entry.range.upperBound
        }
    }
}
