import FlyingSocks
import Glibc

/// The connections that are open, and what their answers hold, so that neither grows without end.
actor OpenConnections {
    /// How many there may be at once. A browser opens six.
    private let limit: Int
    /// How many bytes answers may hold that have not been taken yet.
    private let byteLimit: Int
    /// How many may listen for changes: one for each window in sight.
    private let listenerLimit: Int

    private var count = 0
    private var last = 0
    private var bytes = 0
    private var listeners = 0
    /// Those that wait for a request, by the order in which they came.
    private var idle: [Int: Socket.FileDescriptor] = [:]

    /// How many there may be by default: at most a third of the descriptors that this program may have. Builds need
    /// some, and the library that wakes threads ends the program where it gets none.
    private static var usualLimit: Int { max(4, min(96, sysconf(Int32(_SC_OPEN_MAX)) / 3)) }

    /// No connections yet.
    init(limit: Int? = nil, byteLimit: Int = 256 << 20, listenerLimit: Int? = nil) {
        self.limit = limit ?? Self.usualLimit
        self.byteLimit = byteLimit
        self.listenerLimit = listenerLimit ?? self.limit / 2
    }

    /// Whether another one may come; where all are taken, because one that only waits can go.
    var haveRoom: Bool { count < limit || !idle.isEmpty }

    /// Takes another one in, which waits for its first request; where there are too many, the one that came first of
    /// those that wait is ended. To be called in the order in which they come.
    ///
    /// - Returns: its number.
    func enter(_ socket: Socket) -> Int {
        if count >= limit, let oldest = idle.min(by: { $0.key < $1.key }) {
            idle[oldest.key] = nil
            // Its own task closes it.
            shutdown(oldest.value.rawValue, Int32(SHUT_RDWR))
        }
        count += 1
        last += 1
        idle[last] = socket.file
        return last
    }

    /// Notes that one waits for a request.
    func wait(_ number: Int, _ socket: Socket) { idle[number] = socket.file }

    /// Notes that one has a request, or is to be closed.
    func work(_ number: Int) { idle[number] = nil }

    /// Notes that one was closed.
    func leave() { count -= 1 }

    /// Whether an answer of some bytes may be held until it is taken; it is to be given back then.
    func hold(_ size: Int) -> Bool {
        guard bytes == 0 || bytes + size <= byteLimit else { return false }
        bytes += size
        return true
    }

    /// Gives back what an answer held.
    func give(back size: Int) { bytes -= size }

    /// Whether another one may listen for changes; it is to be noted when it ends.
    func beginListening() -> Bool {
        guard listeners < listenerLimit else { return false }
        listeners += 1
        return true
    }

    /// Notes that one listens no more.
    func endListening() { listeners -= 1 }
}
