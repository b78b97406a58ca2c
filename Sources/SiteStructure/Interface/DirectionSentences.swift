package import ReportModel

/// Which way success lies and who said so, in words: there are nine sentences for all indicators of a site.
package struct DirectionSentences: Sendable {
    private let sentences: [Direction: [DirectionOrigin: String]]

    /// The sentences in the language of an interface.
    init(_ interface: Interface) {
        func sentence(_ direction: Direction, _ origin: DirectionOrigin) -> String {
            interface.text(
                .directionSentence,
                ["direction": interface.text(direction.key), "origin": interface.text(origin.key)])
        }
        let all = Direction.allCases.map { direction in
            let ofDirection = DirectionOrigin.allCases.map { ($0, sentence(direction, $0)) }
            return (direction, Dictionary(uniqueKeysWithValues: ofDirection))
        }
        sentences = Dictionary(uniqueKeysWithValues: all)
    }

    /// The sentence on a direction.
    package subscript(direction: Direction, origin: DirectionOrigin) -> String? { sentences[direction]?[origin] }
}
