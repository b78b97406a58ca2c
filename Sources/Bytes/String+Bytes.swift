extension String {
    /// Lets `body` read the text's bytes in UTF-8.
    ///
    /// Unlike `withUTF8`, it needs no variable of its own, and so counts no reference for each text that is written.
    @inlinable
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var text = self
        return text.withUTF8(body)
    }
}
