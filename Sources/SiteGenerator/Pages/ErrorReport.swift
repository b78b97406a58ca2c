import Publishing
import ReportModel
import SiteStructure

/// Where a reader reports an error of a page.
enum ErrorReport {
    /// A message to the site's e-mail address with the page in its subject, or the site's contact page.
    static func address(_ setting: PageSetting, _ contact: Site.Contact, title: String) -> String? {
        guard let email = contact.email else { return contact.url }
        let names: PhraseValues = ["title": title, "page": setting.canonical ?? setting.path.text]
        let subject = percentEncoded(setting.text(.errorReportSubject, names))
        return "mailto:\(percentEncoded(email, besides: "@+"))?subject=\(subject)"
    }

    /// A text as part of an address: everything but unreserved characters (RFC 3986) and those of `besides` as `%`
    /// and two digits a byte.
    static func percentEncoded(_ text: String, besides: String = "") -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            case _ where besides.utf8.contains(byte): bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
