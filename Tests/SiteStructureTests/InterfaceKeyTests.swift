import Testing

@testable import SiteStructure

@Suite struct InterfaceKeyTests {
    /// Strings are kept in an array, and found there by what a key is in memory.
    @Test func aKeyKnowsItsPlaceAmongAll() {
        #expect(MemoryLayout<InterfaceKey>.size == MemoryLayout<UInt8>.size)
        #expect(InterfaceKey.allCases.map(\.position) == Array(InterfaceKey.allCases.indices))
    }
}
