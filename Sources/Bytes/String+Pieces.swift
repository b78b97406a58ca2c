extension String {
    /// A text of several pieces, one behind the other.
    ///
    /// Memory for all of it is taken once. Where pieces are added or interpolated, each asks anew whether the text may
    /// grow, which takes several times as long as copying it.
    @inlinable
    public init(
        joining first: String, _ second: String, _ third: String = "", _ fourth: String = "", _ fifth: String = "",
        _ sixth: String = "", _ seventh: String = ""
    ) {
        let count =
            first.utf8.count + second.utf8.count + third.utf8.count + fourth.utf8.count + fifth.utf8.count
            + sixth.utf8.count + seventh.utf8.count
        self.init(count: count) { place in
            place.append(text: first)
            place.append(text: second)
            if !third.isEmpty { place.append(text: third) }
            if !fourth.isEmpty { place.append(text: fourth) }
            if !fifth.isEmpty { place.append(text: fifth) }
            if !sixth.isEmpty { place.append(text: sixth) }
            if !seventh.isEmpty { place.append(text: seventh) }
        }
    }

    /// A text that `write` writes.
    ///
    /// - Parameter most: how many bytes of UTF-8 it has at most.
    @inlinable @inline(__always)
    public init(count most: Int, _ write: (inout BytePlace) -> Void) {
        self.init(unsafeUninitializedCapacity: most) { bytes in
            guard let first = bytes.baseAddress else { return 0 }
            var place = BytePlace(first)
            write(&place)
            let written = place.distance(from: first)
            precondition(written <= most, "more was written than there was room for")
            return written
        }
    }
}
