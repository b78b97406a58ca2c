import Parallel
import Publishing

/// The texts of a site as they were rendered last, so that those which have not changed need not be rendered again.
///
/// For programs that build the same site again and again, such as the preview. What it gives back is what rendering
/// would give.
final class TextMemory: Sendable {
    private let state = Locked<State?>(nil)

    private struct State: Sendable {
        /// What links in any text may lead to.
        let addresses: ContentAddresses
        /// The terms that texts link.
        let glossary: Glossary?
        let texts: [OutputPath: (placed: PlacedText, rendered: RenderedText)]
    }

    /// Nothing was rendered yet.
    init() {}

    /// Keeps some texts in place of those before.
    func keep(_ placed: [PlacedText], _ rendered: [RenderedText], _ addresses: ContentAddresses, _ glossary: Glossary?)
    {
        let pairs = zip(placed, rendered).map { ($0.page, (placed: $0, rendered: $1)) }
        let state = State(
            addresses: addresses, glossary: glossary, texts: Dictionary(pairs) { first, _ in first })
        self.state.withLock { $0 = state }
    }

    /// Finds a text as it was rendered; `nil` where it has to be rendered.
    func lookup(_ addresses: ContentAddresses, _ glossary: Glossary?) -> @Sendable (PlacedText) -> RenderedText? {
        guard let state = state.withLock({ $0 }), state.addresses == addresses, state.glossary == glossary else {
            return { _ in nil }
        }
        return { text in
            guard let known = state.texts[text.page], known.placed == text, !known.rendered.hasPictures else {
                return nil
            }
            return known.rendered
        }
    }
}
