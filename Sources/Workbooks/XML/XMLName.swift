/// The name of an element while it is read: its bytes are the parser's, and gone afterwards.
package struct XMLName {
    /// What namespace it is of.
    package let namespace: XMLNamespace
    /// Its name in that.
    package let local: UnsafeBufferPointer<UInt8>

    /// Whether it is the one with a name in a namespace.
    @inline(__always)
    package func `is`(_ namespace: XMLNamespace, _ local: StaticString) -> Bool {
        self.namespace == namespace && self.local.equals(local)
    }
}
