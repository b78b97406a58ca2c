import Glibc
import Parallel

extension Terminal {
    /// Prints a table of the phases: milliseconds over all cores, and the share of the whole.
    func print(_ trace: PhaseTrace) {
        let phases = trace.phases.map { (name: $0.phase.rawValue, milliseconds: Self.milliseconds($0.time)) }
        let whole = phases.reduce(0) { $0 + $1.milliseconds }
        for (name, milliseconds) in phases + [("all", whole)] {
            let share = whole == 0 ? 0 : (milliseconds * 100 / whole)
            let tenths = Int((milliseconds * 10).rounded())
            let amount = "\(tenths / 10).\(tenths % 10)"
            let columns = [name.padded(to: 10), amount.indented(to: 10), "\(Int(share))".indented(to: 4)]
            write("  \(columns[0])\(columns[1]) ms\(columns[2]) %\n", to: STDERR_FILENO)
        }
    }

    private static func milliseconds(_ time: Duration) -> Double {
        Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    fileprivate func indented(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
