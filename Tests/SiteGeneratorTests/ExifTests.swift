import Testing

@testable import SiteGenerator

/// What cameras note in pictures, with pictures made here.
@Suite("Pictures of cameras")
struct ExifTests {
    private static func number(_ value: Int, _ length: Int, little: Bool) -> [UInt8] {
        let bytes = (0..<length).map { UInt8(value >> (8 * $0) & 0xFF) }
        return little ? bytes : bytes.reversed()
    }

    /// One table with an orientation and, at `place`, one with a latitude.
    private static func notes(orientation: Int, place: Int? = nil, latitude: Int = 2, little: Bool = false) -> [UInt8] {
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            number(tag, 2, little: little) + number(type, 2, little: little) + number(count, 4, little: little) + value
        }
        var bytes: [UInt8] = little ? [0x49, 0x49, 0x2A, 0] : [0x4D, 0x4D, 0, 0x2A]
        bytes += number(8, 4, little: little) + number(place == nil ? 1 : 2, 2, little: little)
        bytes += entry(0x112, 3, 1, number(orientation, 2, little: little) + [0, 0])
        if let place { bytes += entry(0x8825, 4, 1, number(place, 4, little: little)) }
        bytes += [0, 0, 0, 0]
        bytes += number(1, 2, little: little) + entry(latitude, 5, 3, [0, 0, 0, 0])
        return bytes
    }

    private static func jpeg(_ notes: [UInt8]) -> [UInt8] {
        let segment = Array("Exif\0\0".utf8) + notes
        return [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xE1] + number(segment.count + 2, 2, little: false) + segment
            + [0xFF, 0xC0, 0, 17, 8, 0, 200, 3, 32, 3, 1, 0x22, 0, 2, 0x11]
    }

    private static func png(_ notes: [UInt8], isBefore: Bool = true) -> [UInt8] {
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
            number(data.count, 4, little: false) + Array(name.utf8) + data + [0, 0, 0, 0]
        }
        let chunks = [chunk("eXIf", notes), chunk("IDAT", [1, 2, 3])]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", [0, 0, 0, 80, 0, 0, 0, 20, 8, 2, 0, 0, 0])
            + (isBefore ? chunks : chunks.reversed()).joined()
    }

    private static func webp(_ notes: [UInt8]) -> [UInt8] {
        let body = Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 8, 0, 0, 0, 79, 0, 0, 19, 0, 0]
        let end = Array("abcd".utf8) + [1, 0, 0, 0, 7, 0] + Array("EXIF".utf8)
        return Array("RIFF".utf8) + [0, 0, 0, 0] + body + end + number(notes.count, 4, little: true) + notes
    }

    @Test("a JPEG is as wide as it is shown", arguments: 0...9, [false, true])
    func orientation(_ orientation: Int, little: Bool) {
        let size = ImageSizes.size(of: Self.jpeg(Self.notes(orientation: orientation, little: little)))
        let isTurned = (5...8).contains(orientation)
        #expect(size?.width == (isTurned ? 200 : 800) && size?.height == (isTurned ? 800 : 200))
    }

    @Test("a PNG is turned by notes before the picture, a WebP never: so do browsers")
    func otherKinds() {
        let notes = Self.notes(orientation: 6, place: 38)
        #expect(ImageSizes.size(of: Self.png(notes)).map { [$0.width, $0.height] } == [20, 80])
        #expect(ImageSizes.size(of: Self.png(notes, isBefore: false)).map { [$0.width, $0.height] } == [80, 20])
        #expect(ImageSizes.size(of: Self.webp(notes)).map { [$0.width, $0.height] } == [80, 20])
        for picture in [Self.png(notes), Self.png(notes, isBefore: false), Self.webp(notes), Self.jpeg(notes)] {
            #expect(Exif(ofPicture: picture)?.hasPlace == true)
        }
    }

    @Test("a place is one that is there")
    func place() {
        #expect(Exif(ofPicture: Self.jpeg(Self.notes(orientation: 1)))?.hasPlace == false)
        #expect(Exif(ofPicture: Self.jpeg(Self.notes(orientation: 1, place: 38, little: true)))?.hasPlace == true)
        // Tag 0 is the version of the notes, which some cameras write without any place.
        #expect(Exif(ofPicture: Self.jpeg(Self.notes(orientation: 1, place: 38, latitude: 0)))?.hasPlace == false)
    }

    /// Followed each, its sixty thousand entries would be looked at sixty thousand times.
    @Test("a table that names another one in every entry is followed once", .timeLimit(.minutes(1)))
    func manyPlaces() {
        let count = 60_000
        let entry = [0x88, 0x25, 0, 4, 0, 0, 0, 1] + Self.number(8, 4, little: false)
        let notes =
            [0x4D, 0x4D, 0, 0x2A] + Self.number(8, 4, little: false) + Self.number(count, 2, little: false)
            + Array(repeatElement(entry, count: count).joined())
        #expect(Exif(ofPicture: Self.png(notes))?.hasPlace == false)
    }

    @Test("notes that lead outside, or back, or end early, say nothing more", arguments: [0, 8, 37, 60, 0xFFFF_FFFF])
    func hostile(_ place: Int) {
        let notes = Self.notes(orientation: 6, place: place)
        let exif = Exif(ofPicture: Self.jpeg(notes))
        #expect(exif?.isTurned == true && exif?.hasPlace == false)
        for picture in [Self.jpeg(notes), Self.png(notes), Self.webp(notes)] {
            for length in 0...picture.count {
                let size = ImageSizes.size(of: Array(picture.prefix(length)))
                #expect(size == nil || [size?.width, size?.height].allSatisfy { [20, 80, 200, 800].contains($0) })
            }
            for index in picture.indices {
                var changed = picture
                changed[index] = 0xFF
                _ = ImageSizes.size(of: changed)
            }
        }
        #expect(Exif(ofPicture: []) == nil && Exif(ofPicture: [0xFF, 0xD8, 0xFF, 0xE1]) == nil)
    }
}
