import Bytes
import ReportModel

/// The emblem of an area: the picture that it chose, else an ornamental tile, drawn from its id, so that every area of
/// every body has one of its own that stays the same over the years.
///
/// A quarter of the ornament is two by two cells; the other three quarters are its mirror images.
struct AreaEmblem: Sendable {
    /// The tile as SVG, in the colours `fill` and `color` of its element. It says nothing that is not written
    /// beside it, so it is hidden from screen readers.
    let svg: String

    /// The emblem of an area.
    init(_ area: Area) {
        svg = area.icon.map(Self.drawn) ?? Self.ornament(area.id)
    }

    /// A picture with air around it.
    private static func drawn(_ icon: Pictogram) -> String {
        let attributes = "class=\"emblem icon\" viewBox=\"-9 -9 42 42\" width=\"48\" height=\"48\" aria-hidden=\"true\""
        return String(joining: "<svg ", attributes, "><path d=\"", icon.path, "\"/></svg>")
    }

    private static func ornament(_ id: String) -> String {
        let hash = Self.hash(id)
        // Drawn once and mirrored twice: every page of an objective has one, and pages are to be small.
        let name = String(hash % 2_176_782_336, radix: 36)
        let attributes = "class=\"emblem\" viewBox=\"0 0 48 48\" width=\"48\" height=\"48\" aria-hidden=\"true\""
        let half = Self.mirrored(Self.shapes(of: hash), "s-q" + name, "matrix(-1 0 0 1 48 0)")
        let whole = Self.mirrored(half, "s-h" + name, "matrix(1 0 0 -1 0 48)")
        return String(joining: "<svg ", attributes, ">", whole, "</svg>")
    }

    /// What is drawn, and its mirror image.
    private static func mirrored(_ drawn: String, _ id: String, _ transform: String) -> String {
        let image = String(joining: "<use href=\"#", id, "\" transform=\"", transform, "\"/>")
        return String(joining: "<g id=\"", id, "\">", drawn, "</g>", image)
    }

    /// The path of each motif in a cell of 12 by 12 units: quarter discs, leaves, triangles, a square, a ring's quarter.
    private static let motifs = [
        "v12h12a12 12 0 0 0-12-12z", "h12v12a12 12 0 0 1-12-12z", "v12a12 12 0 0 0 12-12z",
        "m12 12v-12a12 12 0 0 0-12 12z", "a12 12 0 0 1 12 12a12 12 0 0 1-12-12z",
        "m12 0a12 12 0 0 1-12 12a12 12 0 0 1 12-12z", "h12l-12 12z", "m12 12h-12l12-12z", "h12v12h-12z",
        "h6a6 6 0 0 1-6 6z", "m6 12a6 6 0 0 1 6-6v6z",
    ]

    /// The shapes of a quarter, one path for each tone.
    private static func shapes(of hash: UInt64) -> String {
        var rest = hash
        var (dark, light) = ("", "")
        for (x, y) in [(0, 0), (12, 0), (0, 12), (12, 12)] {
            let motif = String(joining: "M", String(x), " ", String(y), motifs[Int(rest % UInt64(motifs.count))])
            rest /= UInt64(motifs.count)
            if rest % 5 < 3 { dark += motif } else { light += motif }
            rest /= 5
        }
        return [("", dark), (" fill=\"currentColor\"", light)].filter { !$0.1.isEmpty }
            .map { String(joining: "<path", $0, " d=\"", $1, "\"/>") }.joined()
    }

    /// FNV-1a with its bits mixed once more, since ids of one body are often alike.
    private static func hash(_ id: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 33
        hash &*= 0xFF51_AFD7_ED55_8CCD
        return hash ^ (hash >> 33)
    }
}
