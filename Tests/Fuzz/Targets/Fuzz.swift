import CLibFuzzer

/// One program for all targets: the first argument names one, the others are libFuzzer's.
@main enum Fuzz {
    static func main() {
        guard CommandLine.argc > 1, let name = CommandLine.arguments.dropFirst().first,
            let target = Target(rawValue: name)
        else {
            print("usage: Fuzz <\(Target.allCases.map(\.rawValue).joined(separator: "|"))> [libFuzzer's arguments]")
            return
        }
        // libFuzzer takes the program's name first; the target's name stands in for it.
        var count = CommandLine.argc - 1
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
        withUnsafeMutablePointer(to: &arguments) { pointer in
            pointer.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) {
                _ = LLVMFuzzerRunDriver(&count, $0, target.callback)
            }
        }
    }
}

/// What is given random bytes.
enum Target: String, CaseIterable {
    case content, figures, markdown, tables, templates, workbook

    /// What libFuzzer calls with each input.
    var callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt {
        switch self {
        case .content: { read($0, $1, ContentTarget.run) }
        case .figures: { read($0, $1, FiguresTarget.run) }
        case .markdown: { read($0, $1, MarkdownTarget.run) }
        case .tables: { read($0, $1, TablesTarget.run) }
        case .templates: { read($0, $1, TemplatesTarget.run) }
        case .workbook: { read($0, $1, WorkbookTarget.run) }
        }
    }
}

private func read(_ start: UnsafePointer<UInt8>?, _ count: Int, _ run: ([UInt8]) -> Void) -> CInt {
    run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
