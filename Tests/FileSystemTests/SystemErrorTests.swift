import FileSystem
import Glibc
import Testing

@Suite struct SystemErrorTests {
    @Test func `gives the system's own words`() {
        #expect(SystemError(path: "a", code: ENOSPC).reason == "No space left on device")
        #expect(SystemError(path: "a", code: EACCES).reason == "Permission denied")
    }

    @Test func `knows what is missing, a link, or no file at all`() {
        let codes = [ENOENT, ELOOP, EINVAL, EACCES].map { SystemError(path: "a", code: $0) }
        #expect(codes.map(\.isMissing) == [true, false, false, false])
        #expect(codes.map(\.isSymbolicLink) == [false, true, false, false])
        #expect(codes.map(\.isSpecialFile) == [false, false, true, false])
    }
}
