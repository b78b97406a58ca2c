import ArgumentParser
import Diagnostics

/// How `sitegen check` says what it says: faults, or with `--explain` and `--compare` what these print.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// For other programs: faults, or what `--compare` finds.
    case json
    /// For GitHub, beside the lines of a change.
    case github
    /// For GitLab, which does the same.
    case gitlab
    /// For a spreadsheet: what `--explain` says.
    case csv

    /// The form of the faults; `nil` where they have no such form.
    var diagnostics: DiagnosticFormat? { DiagnosticFormat(rawValue: rawValue) }
}
