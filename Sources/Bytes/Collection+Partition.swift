extension RandomAccessCollection {
    /// The first index whose element is behind a border, or the end, in a collection where all elements behind it stand
    /// after all others. It takes as many questions as the count has binary digits.
    ///
    /// - Parameter isBehind: whether an element is behind the border.
    @inlinable
    public func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
        var (low, length) = (startIndex, count)
        while length > 0 {
            let middle = index(low, offsetBy: length / 2)
            if isBehind(self[middle]) {
                length /= 2
            } else {
                low = index(after: middle)
                length -= length / 2 + 1
            }
        }
        return low
    }
}
