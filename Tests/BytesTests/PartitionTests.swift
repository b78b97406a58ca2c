import Bytes
import Testing

@Suite("The border in a sorted collection")
struct PartitionTests {
    @Test("is where a look at each element finds it, at every place and length", arguments: 0...9)
    func border(_ count: Int) {
        // A slice, whose indices do not begin with 0.
        let numbers = Array(0..<(count + 3))[3...]
        for border in 0...(count + 4) {
            let expected = numbers.firstIndex { $0 >= border } ?? numbers.endIndex
            #expect(numbers.partitioningIndex(where: { $0 >= border }) == expected)
        }
    }

    @Test("is asked for as often as the count has binary digits")
    func questions() {
        var asked = 0
        _ = (0..<1000).firstIndex {
            asked += 1
            return $0 > 700
        }
        var searched = 0
        let found = (0..<1000).partitioningIndex(where: {
            searched += 1
            return $0 > 700
        })
        #expect(found == 701 && searched <= 10 && asked > 700)
    }
}
