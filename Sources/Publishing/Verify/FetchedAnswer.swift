import FileSystem

/// What came of asking for an address.
struct FetchedAnswer {
    /// The address.
    let address: String
    /// What the server said.
    let outcome: Outcome
    /// What it sent.
    let content: ScratchFile

    /// What a server said.
    enum Outcome {
        /// A file, whole as far as the server tells.
        case file
        /// More bytes than a file may have.
        case longer
        case missing
        /// The connection ended within the file.
        case cutOff
        /// No file, but this status.
        case refused(status: String)
        /// Another address.
        case redirect(to: String)
        /// No answer, for a reason of `curl`'s.
        case unreachable(reason: String)
    }

    /// Whether there is something at the address.
    var isThere: Bool {
        switch outcome {
        case .file, .longer, .cutOff: true
        case .missing, .refused, .redirect, .unreachable: false
        }
    }

    /// Hands over what the server sent, piece by piece.
    ///
    /// - Returns: how many bytes there were.
    func read(_ take: (ArraySlice<UInt8>) -> Void) throws(PublishedCopyError) -> Int {
        do throws(SystemError) {
            return try content.read(take)
        } catch {
            throw PublishedCopyError(error)
        }
    }
}
