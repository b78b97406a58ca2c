import FileSystem
import Testing

@Suite struct FileInPiecesTests {
    /// Writes a file in pieces; says whether it had to be written.
    private func write(_ pieces: [[UInt8]], to name: String, in folder: borrowing Folder) throws -> Bool {
        var file = try FileInPieces(name, in: folder)
        for piece in pieces { try file.append(piece[...]) }
        return try file.finish()
    }

    /// Bytes that differ from place to place.
    private func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) } }

    @Test func `what is written in pieces is one file, and leaves no other`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            let large = bytes(3_000_000)
            #expect(try write([[1, 2], [], large, [3]], to: "a.json", in: folder))
            #expect(try folder.read("a.json") == [1, 2] + large + [3])
            #expect(try write([], to: "empty.json", in: folder))
            #expect(try folder.read("empty.json") == [])
            #expect(try folder.names().count == 2)
        }
    }

    @Test func `the same bytes again are not written`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            let large = bytes(2_500_000)
            try folder.write(large, to: "a.json")
            let before = try folder.status(of: "a.json")
            #expect(
                try !write(
                    [Array(large[..<7]), Array(large[7..<2_000_000]), Array(large[2_000_000...])], to: "a.json",
                    in: folder))
            #expect(try folder.status(of: "a.json") == before)
            #expect(try folder.names().count == 1)
        }
    }

    @Test(arguments: [0, 1, 4095, 1_048_575, 1_048_576, 1_048_577, 2_200_000, 2_499_999])
    func `one byte that differs makes a new file`(_ place: Int) throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            let old = bytes(2_500_000)
            var new = old
            new[place] ^= 1
            try folder.write(old, to: "a.json")
            #expect(try write([Array(new[..<1_500_000]), Array(new[1_500_000...])], to: "a.json", in: folder))
            #expect(try folder.read("a.json") == new)
            #expect(try folder.names().count == 1)
        }
    }

    @Test func `a longer and a shorter file take the place of the old one`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.write([1, 2, 3], to: "a.json")
            #expect(try write([[1, 2, 3], [4]], to: "a.json", in: folder))
            #expect(try folder.read("a.json") == [1, 2, 3, 4])
            #expect(try write([[1], [2]], to: "a.json", in: folder))
            #expect(try folder.read("a.json") == [1, 2])
            #expect(try write([], to: "a.json", in: folder))
            #expect(try folder.read("a.json") == [])
        }
    }

    @Test func `what is not finished leaves the old file and nothing else`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.write([1, 2, 3], to: "a.json")
            do {
                var file = try FileInPieces("a.json", in: folder)
                try file.append([1, 9])
            }
            #expect(try folder.read("a.json") == [1, 2, 3])
            #expect(try folder.names().count == 1)
        }
    }

    @Test func `a link is replaced, not followed, and what a killed build left is cleared`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.write([7], to: "outside")
            try makeLink(path + "/a.json", to: "outside")
            try folder.write([0, 0, 0], to: Folder.temporaryPrefix + "a.json")
            #expect(try write([[7]], to: "a.json", in: folder))
            #expect(try folder.status(of: "a.json")?.kind == .file)
            #expect(try folder.read("outside") == [7])
            #expect(try folder.names().count == 2)
        }
    }

    @Test func `a folder in its place is an error, and stays`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            _ = try folder.makeFolder("a.json")
            #expect(throws: SystemError.self) { try write([[1]], to: "a.json", in: folder) }
            #expect(try folder.names().count == 1)
        }
    }
}
