import ArgumentParser
import Dispatch
import Glibc

/// Work that goes on until Ctrl-C, or until the system asks the program to end.
enum Interruptible {
    /// Runs the work and ends the program with the code that it gives. A signal cancels it; it then has two seconds.
    static func run(_ work: @escaping @Sendable () async -> ExitCode) -> Never {
        let task = Task {
            let code = await work()
            exit(code.rawValue)
        }
        for number in [SIGINT, SIGTERM, SIGHUP] {
            // The source only sees what the signal does not end by itself.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                task.cancel()
                DispatchQueue.global().asyncAfter(deadline: .now() + 2) { exit(ExitCode.success.rawValue) }
            }
            source.resume()
            // Nothing comes after `dispatchMain`, so the optimizer would give the source back before it.
            _ = Unmanaged.passRetained(source as AnyObject)
        }
        dispatchMain()
    }
}
