import FlyingFox
import FlyingSocks

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Ports of this machine.
enum LoopbackPort {
    /// The only address that is ever listened on: nobody but this machine reaches it.
    static func address(_ port: UInt16) throws -> sockaddr_in { try .inet(ip4: "127.0.0.1", port: port) }

    /// Whether no program listens at a port. One that may not be used at all counts as free: the reason is told by
    /// whoever tries.
    static func isFree(_ port: UInt16) -> Bool {
        do {
            let socket = try Socket(domain: AF_INET)
            defer { try? socket.close() }
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: address(port))
            try socket.listen()
            return true
        } catch SocketError.failed(_, EADDRINUSE, _) {
            return false
        } catch {
            return true
        }
    }

    /// The first free port after one, among the next hundred.
    static func free(after port: UInt16) -> UInt16? {
        (1...100).lazy.compactMap { UInt16(exactly: Int(port) + $0) }.first(where: isFree)
    }
}
