import Bytes

/// The notes at the headings of a sheet that is written: their texts, and the drawing of their boxes, without which
/// programs do not show them.
struct WrittenNotes {
    let columns: [WrittenColumn]
    /// How wide a box is, and how high a line in it, in points.
    private static let (width, lineHeight) = (220, 15)
    /// How many characters a line holds.
    private static let lineLength = 40

    /// The part with the texts.
    var texts: OutputBuffer {
        var part = OutputBuffer()
        part.append(
            #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
                + #"<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#
                + "<authors><author>sitegen</author></authors><commentList>")
        for (index, column) in columns.enumerated() where !column.note.isEmpty {
            part.append(#"<comment ref="\#(SheetColumn.letters(index))1" authorId="0"><text>"#)
            part.append(#"<r><t xml:space="preserve">"#)
            part.append(sheetText: column.note)
            part.append("</t></r></text></comment>")
        }
        part.append("</commentList></comments>")
        return part
    }

    /// The part with the boxes, in the drawing language that notes still have.
    var boxes: OutputBuffer {
        var part = OutputBuffer()
        part.append(
            #"<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office""#
                + #" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">"#
                + #"<o:idmap v:ext="edit" data="1"/></o:shapelayout>"#
                + #"<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">"#
                + #"<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>"#)
        for (index, column) in columns.enumerated() where !column.note.isEmpty {
            let lines = column.note.split(separator: "\n").reduce(1) { $0 + 1 + $1.count / Self.lineLength }
            part.append(
                ##"<v:shape id="_x0000_s\##(1025 + index)" type="#_x0000_t202" style="position:absolute;"##
                    + "width:\(Self.width)pt;height:\(lines * Self.lineHeight)pt;z-index:\(index + 1);visibility:hidden\""
                    + ##" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>"##
                    + #"<v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>"#
                    + #"<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>"#
                    + #"<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"#
                    // From column and row to column and row, each with an offset.
                    + "\(index + 1), 15, 1, 2, \(index + 4), 15, \(1 + lines), 2"
                    + "</x:Anchor><x:AutoFill>False</x:AutoFill>"
                    + "<x:Row>0</x:Row><x:Column>\(index)</x:Column></x:ClientData></v:shape>")
        }
        part.append("</xml>")
        return part
    }
}
