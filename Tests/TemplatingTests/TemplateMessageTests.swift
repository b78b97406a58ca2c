import Diagnostics
import Templating
import Testing

/// The catalogue of messages.
@Suite struct TemplateMessageTests {
    @Test func everyMessageHasItsOwnNameAndBothTexts() {
        let examples = TemplateMessage.examples
        #expect(Set(examples.map(\.id)).count == examples.count)
        for message in examples {
            #expect(message.id.hasPrefix("template-"))
            for language in MessageLanguage.allCases {
                let text = message.text(in: language)
                #expect(!text.isEmpty && !text.hasSuffix("."), "\(message.id)")
                #expect((message.suggestion(in: language) == nil) == (message.suggestion(in: .english) == nil))
            }
            #expect(message.text(in: .english) != message.text(in: .italian), "\(message.id)")
        }
    }

    @Test func onlyWhatDoesNoHarmIsNoError() {
        let others = TemplateMessage.examples.filter { $0.severity != .error }.map(\.id)
        #expect(
            others == [
                "template-ignored-content", "template-hidden-block", "template-unused", "template-opened-here",
                "template-included-here",
            ])
    }
}
