import ReportModel
import Testing

/// Texts that a spreadsheet would run as a formula, whatever hides their sign.
@Suite struct CellTextTests {
    @Test(arguments: [
        "=1+1", "+1", "@SUM(A1)", "-1+2", "-x", "\t=1", "\r=1", "\n=1", "\tx", "＝1+1", "＋1", "＠SUM(A1)", "－1", "﹦1",
        "﹢1",
        "﹣1", "﹫A", "\u{A0}=1", "\u{3000}＝1", "\u{FEFF}=1", "\u{200B}=1", "\u{200D}=1", "\u{2060}+1", "\u{202E}=1",
        "\u{AD}=1", "\u{FE0F}=1", "\u{E0041}=1", "\u{3164}=1", "\u{0}=1", "\u{1B}=1", "\u{200B}\u{A0}\u{FEFF}\t＝1",
        "\u{A0}-5",
    ])
    func areDisarmedAndComeBack(_ text: String) {
        #expect(CellText.looksLikeFormula(text))
        let disarmed = CellText.disarmed(text)
        #expect(Array(disarmed.utf8) == [UInt8(ascii: "'")] + Array(text.utf8))
        #expect(Array(CellText.restored(disarmed).utf8) == Array(text.utf8))
    }

    @Test(arguments: [
        "", "x", "Case = alloggi", "5", "-5", "-3,70%", "-1.234 €", "−5", "'=1", "’=1", " x", " =1", " -5", "\u{FEFF}",
        "\u{200B}a=1", "è", "(=1)",
        "\"=1",
    ])
    func othersStayAsTheyAre(_ text: String) {
        #expect(!CellText.looksLikeFormula(text))
        #expect(Array(CellText.disarmed(text).utf8) == Array(text.utf8))
    }
}
