import Content

extension String {
    /// The text for comparing: every kind of space is a plain one, none stands at the ends. Pages and data files show
    /// other spaces than a person types.
    var plain: String {
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return trimmed }
        let spaced = unicodeScalars.map { $0.isBlank && $0 != "\n" ? " " : $0 }
        return String(String.UnicodeScalarView(spaced)).trimmed
    }

    /// A name for comparing: blanks of any kind and number are one, and capitals are no other name. Nothing else is left
    /// out, because names that differ in a sign or at their end are two.
    var wholeName: String {
        // There may be very many names, and most letters of each are plain ones.
        var name: [UInt8] = []
        name.reserveCapacity(utf8.count)
        var isBehindBlank = false
        for scalar in unicodeScalars {
            if scalar.isBlank {
                isBehindBlank = true
                continue
            }
            if isBehindBlank, !name.isEmpty { name.append(0x20) }
            isBehindBlank = false
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                name.append(0x41...0x5A ~= byte ? byte | 0x20 : byte)
            } else {
                name += scalar.properties.lowercaseMapping.utf8
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// The text with line feeds alone.
    var withPlainLineBreaks: String { utf8.contains(0x0D) ? String(map { $0 == "\r\n" ? "\n" : $0 }) : self }
}
