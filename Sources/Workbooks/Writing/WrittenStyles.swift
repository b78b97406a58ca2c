import Bytes

/// The looks of the cells of a workbook that is written: those of its columns, and one for each format of numbers.
struct WrittenStyles {
    /// The number of the look of headings.
    static let heading = 1
    private static let columns = 2
    private static let formats = columns + WrittenColumn.Style.allCases.count
    /// Formats of one's own have numbers from here on.
    private static let firstFormat = 164
    /// “Text”: what is typed stays as it is.
    private static let textFormat = 49

    /// The formats of numbers in the order in which they came.
    private var codes: [String] = []
    private var numbers: [String: Int] = [:]

    /// The number of the look of a column.
    static func number(of style: WrittenColumn.Style) -> Int { columns + style.rawValue }

    /// The number of the look of a number with a format.
    mutating func number(of format: String) -> Int {
        if let known = numbers[format] { return known }
        let number = Self.formats + codes.count
        codes.append(format)
        numbers[format] = number
        return number
    }

    /// The part that says what they are.
    var part: OutputBuffer {
        var part = OutputBuffer()
        part.append(
            #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
                + #"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#)
        if !codes.isEmpty {
            part.append(#"<numFmts count="\#(codes.count)">"#)
            for (index, code) in codes.enumerated() {
                part.append(#"<numFmt numFmtId="\#(Self.firstFormat + index)" formatCode=""#)
                part.append(escaping: code)
                part.append(#""/>"#)
            }
            part.append("</numFmts>")
        }
        part.append(Self.fonts + Self.fills + Self.borders)
        part.append(#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#)
        part.append(#"<cellXfs count="\#(Self.formats + codes.count)">"#)
        part.append(Self.look(format: 0))
        part.append(Self.look(format: Self.textFormat, font: 1, fill: 2, border: 1, alignment: #" wrapText="1""#))
        for style in WrittenColumn.Style.allCases {
            let look =
                switch style {
                case .text: Self.look(format: Self.textFormat, alignment: #" wrapText="1""#)
                case .figure: Self.look(format: Self.textFormat, alignment: #" horizontal="right" wrapText="1""#)
                case .id: Self.look(format: Self.textFormat, font: 2)
                case .number: Self.look(format: 0)
                }
            part.append(look)
        }
        for index in codes.indices { part.append(Self.look(format: Self.firstFormat + index)) }
        part.append("</cellXfs>")
        part.append(#"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"#)
        part.append("</styleSheet>")
        return part
    }

    private static func look(
        format: Int, font: Int = 0, fill: Int = 0, border: Int = 0, alignment: String = ""
    ) -> String {
        #"<xf numFmtId="\#(format)" fontId="\#(font)" fillId="\#(fill)" borderId="\#(border)" xfId="0""#
            + #" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">"#
            + #"<alignment vertical="top"\#(alignment)/></xf>"#
    }

    private static let fonts =
        #"<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#
        + #"<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#
        + #"<font><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font></fonts>"#
    private static let fills =
        #"<fills count="3"><fill><patternFill patternType="none"/></fill>"#
        + #"<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">"#
        + #"<fgColor rgb="FFE7EBEF"/><bgColor indexed="64"/></patternFill></fill></fills>"#
    private static let borders =
        #"<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>"#
        + #"<border><left/><right/><top/><bottom style="thin"><color rgb="FF595959"/></bottom><diagonal/></border>"#
        + "</borders>"
}
