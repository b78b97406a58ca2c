import Diagnostics
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
        if let scheme = Self.scheme(of: destination) {
            self = ["https", "http", "mailto", "tel"].contains(scheme) ? .external(destination) : .refused
            return
        }
        let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
        let path = destination[..<(mark ?? destination.endIndex)]
        let anchor = mark.map { String(destination[destination.utf8.index(after: $0)...]) }
        if path.utf8.first == UInt8(ascii: "/") {
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

    /// What is wrong with the server that an external address names; `nil` for a mailbox or a telephone, too.
    static func objection(to address: String) -> Message? {
        guard scheme(of: address)?.hasPrefix("http") == true else { return nil }
        return switch WebAddress.fault(in: address) {
        case nil, .noAddress: nil
        case .user(let rest): TextMessage.linkWithUser(target: address, without: rest)
        case .port(let rest): TextMessage.linkPort(target: address, without: rest)
        case .host(let host): TextMessage.linkHost(host: host)
        }
    }

    /// A relative path as seen from the folder of a file, without `.` and `..`.
    static func resolve(_ path: Substring, from file: String) -> String {
        var parts = slashed(file[...]).dropLast().map(String.init)
        for part in slashed(path) {
            switch part {
            case ".": break
            case "..": if parts.popLast() == nil { parts.append("..") }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// The parts between slashes, byte by byte: whatever follows a slash, it is one.
    private static func slashed(_ path: Substring) -> [Substring] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }
}
