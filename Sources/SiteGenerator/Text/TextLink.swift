import ReportLoader

/// A link in a text, taken apart.
enum TextLink: Equatable {
    /// Out of the site, or to a mailbox or telephone.
    case external(String)
    /// To a file of the content folder, and a place in it.
    case file(path: String, anchor: String?)
    /// To a place in the same page.
    case anchor(String)
    /// An address that begins with `/`.
    case absolute
    /// A kind of address that pages do not link to, such as `javascript:`.
    case refused

    /// Reads a destination in a text of the file at `file` (a path inside the content folder).
    init(_ destination: String, in file: String) {
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(parts.first ?? "")
        let anchor = parts.count > 1 ? String(parts[1]) : nil
        if let scheme = Self.scheme(of: destination) {
            self = ["https", "http", "mailto", "tel"].contains(scheme) ? .external(destination) : .refused
        } else if path.hasPrefix("/") {
            self = .absolute
        } else if path.isEmpty {
            self = .anchor(anchor ?? "")
        } else {
            self = .file(path: Self.resolve(path, from: file), anchor: anchor)
        }
    }

    /// What stands before the first colon, if that is a scheme: letters, digits, `+`, `-` and `.`. Control characters
    /// and blanks count as none, as browsers read over them.
    private static func scheme(of text: String) -> String? {
        var scheme = ""
        for byte in text.utf8 where byte > 0x20 && byte != 0x7F {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                scheme.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: ":"): return scheme.isEmpty ? nil : scheme.lowercased()
            default: return nil
            }
        }
        return nil
    }

    /// A relative path as seen from the folder of a file, without `.` and `..`.
    static func resolve(_ path: String, from file: String) -> String {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": break
            case "..": if parts.popLast() == nil { parts.append("..") }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
