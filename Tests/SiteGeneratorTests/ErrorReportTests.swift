import Testing

@testable import SiteGenerator

/// Addresses for reporting an error.
@Suite("Error reports")
struct ErrorReportTests {
    @Test("everything that could end or extend the address is encoded")
    func encodes() {
        #expect(ErrorReport.percentEncoded("Città & più?") == "Citt%C3%A0%20%26%20pi%C3%B9%3F")
        #expect(ErrorReport.percentEncoded("a-b.c_d~9") == "a-b.c_d~9")
        #expect(ErrorReport.percentEncoded("a+b@c.it?cc=x", besides: "@+") == "a+b@c.it%3Fcc%3Dx")
    }
}
