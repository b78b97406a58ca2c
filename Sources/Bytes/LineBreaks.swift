/// The line breaks of texts.
package enum LineBreaks {
    /// A text with a line feed where it has a carriage return and a line feed.
    package static func plain(_ text: [UInt8]) -> [UInt8] {
        let carriageReturn = UInt8(ascii: "\r")
        let first = text.withUnsafeBufferPointer { bytes in
            bytes.firstIndex(from: 0, eight: { $0.equal(to: carriageReturn) }, byte: { $0 == carriageReturn })
        }
        guard first < text.count else { return text }
        var plain: [UInt8] = []
        plain.reserveCapacity(text.count)
        for (index, byte) in text.enumerated() {
            let isFollowed = index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n")
            if byte != carriageReturn || !isFollowed { plain.append(byte) }
        }
        return plain
    }
}
