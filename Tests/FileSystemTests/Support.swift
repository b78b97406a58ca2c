import FileSystem
import Glibc

/// A folder that is there for the length of a test.
func withTemporaryFolder(_ test: (String) throws -> Void) throws {
    var template = Array("/tmp/sitegen-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(path: "/tmp") }
    defer { removeTree(template) }
    try test(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
}

/// Makes a pipe.
func makePipe(_ path: String) throws {
    if mkfifo(path, 0o600) != 0 { throw SystemError(path: path) }
}

/// Makes a symbolic link.
func makeLink(_ path: String, to target: String) throws {
    if symlink(target, path) != 0 { throw SystemError(path: path) }
}

/// What a call to the system fails with.
func failure(_ call: () throws -> Void) -> SystemError? {
    do {
        try call()
        return nil
    } catch {
        return error as? SystemError
    }
}

/// Names need not be UTF-8, so paths stay the system's.
private func removeTree(_ path: [CChar]) {
    if remove(path) == 0 { return }
    guard let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) {
            Array($0.bindMemory(to: CChar.self).prefix { $0 != 0 })
        }
        if name != [0x2E], name != [0x2E, 0x2E] { removeTree(path.dropLast() + [0x2F] + name + [0]) }
    }
    closedir(stream)
    remove(path)
}
