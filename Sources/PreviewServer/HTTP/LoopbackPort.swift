import FlyingSocks
import Glibc

/// Ports of this machine.
enum LoopbackPort {
    /// The only address that is ever listened on: nobody but this machine reaches it.
    private static func address(_ port: UInt16) throws -> sockaddr_in { try .inet(ip4: "127.0.0.1", port: port) }

    /// Opens a port.
    static func open(_ port: UInt16) throws -> Socket {
        let socket = try Socket(domain: AF_INET)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: address(port))
            try socket.listen()
            return socket
        } catch {
            try? socket.close()
            throw error
        }
    }

    /// Whether a port can be opened now.
    static func isFree(_ port: UInt16) -> Bool {
        guard let socket = try? open(port) else { return false }
        try? socket.close()
        return true
    }

    /// The first free port after one, among the next hundred.
    static func free(after port: UInt16) -> UInt16? {
        (1...100).lazy.compactMap { UInt16(exactly: Int(port) + $0) }.first(where: isFree)
    }
}
