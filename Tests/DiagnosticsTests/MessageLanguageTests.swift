import Diagnostics
import Testing

@Suite struct MessageLanguageTests {
    @Test(arguments: [
        (["LANG": "it_IT.UTF-8"], MessageLanguage.italian),
        (["LANG": "it"], .italian),
        (["LANG": "en_GB.UTF-8"], .english),
        (["LANG": "de_DE.UTF-8"], .english),
        (["LANG": "C"], .english),
        ([:], .english),
        (["LC_ALL": "C", "LANG": "it_IT.UTF-8"], .english),
        (["LC_ALL": "", "LC_MESSAGES": "it_CH", "LANG": "en_US"], .italian),
        (["LC_ALL": "it_IT", "LC_MESSAGES": "en_US", "LANG": "en_US"], .italian),
    ])
    func `is what the environment asks for, English where that is no language of ours`(
        environment: [String: String],
        language: MessageLanguage
    ) {
        #expect(MessageLanguage(environment: environment) == language)
    }

    @Test func `picks the text in its language`() {
        #expect(MessageLanguage.allCases.map { $0.pick(en: "yes", it: "sì") } == ["yes", "sì"])
    }
}
