import Glibc

/// The attributes of an element while it is read: their bytes are the parser's, and gone afterwards.
package struct XMLAttributes {
    /// Names and values in turn, each ended by NUL.
    let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>

    /// The value of an attribute; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - local: its name.
    ///   - namespace: what it is of; those of Office Open XML mostly have none, those of OpenDocument always one.
    @inline(__always)
    package func bytes(_ local: StaticString, of namespace: XMLNamespace = .none) -> UnsafeBufferPointer<UInt8>? {
        var place = pointers
        while let name = place[0], let value = place[1] {
            if namespace == .none ? strcmp(name, local.utf8Start) == 0 : Self.matches(name, local, namespace) {
                return UnsafeBufferPointer(cString: value)
            }
            place += 2
        }
        return nil
    }

    /// The value of an attribute as text.
    package func text(_ local: StaticString, of namespace: XMLNamespace = .none) -> String? {
        bytes(local, of: namespace).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of an attribute that is a whole number, with or without a sign; `nil` where it is none, or has more than
    /// 15 digits.
    package func integer(_ local: StaticString, of namespace: XMLNamespace = .none) -> Int? {
        bytes(local, of: namespace).flatMap(Self.integer)
    }

    /// The value of an attribute that is yes or no.
    package func flag(_ local: StaticString, of namespace: XMLNamespace = .none) -> Bool? {
        guard let bytes = bytes(local, of: namespace) else { return nil }
        if bytes.equals("1") || bytes.equals("true") || bytes.equals("on") { return true }
        return bytes.equals("0") || bytes.equals("false") || bytes.equals("off") ? false : nil
    }

    /// A whole number in bytes.
    static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = bytes.dropFirst(isNegative || bytes.first == UInt8(ascii: "+") ? 1 : 0)
        guard !digits.isEmpty, digits.count <= 15 else { return nil }
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return isNegative ? -number : number
    }

    private static func matches(_ name: UnsafePointer<CChar>, _ local: StaticString, _ namespace: XMLNamespace) -> Bool
    {
        let bytes = UnsafeBufferPointer(cString: name)
        guard let split = bytes.lastIndex(of: XMLReader.separator),
            UnsafeBufferPointer(rebasing: bytes[(split + 1)...]).equals(local)
        else { return false }
        let address = UnsafeBufferPointer(rebasing: bytes[..<split])
        return namespace.addresses.contains { address.equals($0) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes before a NUL.
    @inline(__always)
    init(cString: UnsafePointer<CChar>) {
        let count = strlen(cString)
        self.init(start: UnsafeRawPointer(cString).assumingMemoryBound(to: UInt8.self), count: count)
    }
}
