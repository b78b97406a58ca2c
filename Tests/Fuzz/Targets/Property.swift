import Glibc

/// Ends the run with a finding where something does not hold that always must. (Optimised, `precondition` says nothing.)
func require(_ condition: Bool, _ fault: @autoclosure () -> String) {
    guard !condition else { return }
    let line = Array("== PROPERTY: \(fault())\n".utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
    abort()
}
