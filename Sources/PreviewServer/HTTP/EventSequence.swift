import FlyingSocks

/// The versions of the preview as the body of an answer that never ends, in the form of server-sent events.
struct EventSequence: AsyncBufferedSequence {
    typealias Element = UInt8

    /// Each version that is to be told.
    let versions: AsyncStream<String>

    /// See `AsyncSequence`.
    func makeAsyncIterator() -> Iterator { Iterator(versions: versions.makeAsyncIterator()) }

    /// Gives one event after the other, each as soon as it is there.
    struct Iterator: AsyncBufferedIteratorProtocol {
        fileprivate var versions: AsyncStream<String>.Iterator
        private var rest: ArraySlice<UInt8> = []

        fileprivate init(versions: AsyncStream<String>.Iterator) {
            self.versions = versions
        }

        /// See `AsyncBufferedIteratorProtocol`.
        mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
            await versions.next().map { Array("data: \($0)\n\n".utf8) }
        }

        /// See `AsyncIteratorProtocol`; a server reads whole events instead.
        mutating func next() async -> UInt8? {
            if rest.isEmpty { rest = await nextBuffer(suggested: 1)?[...] ?? [] }
            return rest.popFirst()
        }
    }
}
