"""Workbooks whose XML is written by hand."""

from xml.sax.saxutils import escape

from formats import THEMES
from package import Package


def column(index: int) -> str:
    """The letters of a column, by index from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def number(value: float) -> str:
    """As Excel writes numbers: with 17 digits where 15 do not do."""
    short = f"{value:.15G}"
    return short if float(short) == value else f"{value:.17G}"


def grid(formats: list, values: list[float], **more) -> Package:
    """A sheet with a row for each number and a column for each format."""
    rows = ""
    for row, value in enumerate(values, 1):
        cells = "".join(f"<c r='{column(i)}{row}' s='{i}'><v>{number(value)}</v></c>" for i in range(len(formats)))
        rows += f"<row r='{row}'>{cells}</row>"
    wide = "<cols><col min='1' max='60' width='50' customWidth='1'/></cols>"
    return Package({"S": f"{wide}<sheetData>{rows}</sheetData>"}, list(formats), **more)


def text(value: str) -> str:
    return f"<si><t xml:space='preserve'>{escape(value)}</t></si>"


def books() -> dict[str, Package]:
    """Each by its name."""
    found = {theme: grid(*what) for theme, what in THEMES.items()}
    plain = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' s='1'><v>1.5</v></c></row><row r='3'><c r='B3' t='b'><v>1</v></c></row>"
    strings = [text("Obiettivo"), text("Perché è così")]
    found["strict"] = Package({"S": plain}, ["General", "0.00"], strings, strict=True)
    found["utf16"] = Package({"S": plain}, ["General", "0.00"], strings, encoding="utf-16")
    found["prefixes"] = Package({"S": plain}, ["General", "0.00"], strings, prefix="x")
    found["absolute"] = Package({"S": plain}, ["General", "0.00"], strings, absolute=True)
    found["unplaced"] = Package({"S": "<row><c t='s'><v>0</v></c><c/><c><v>2</v></c></row><row r='4'><c><v>3</v></c><c r='D4'><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>"}, [], strings)
    found["unstyled"] = Package({"S": "<row r='2'><c r='B2'><v>0.25</v></c><c r='C2' s='9'><v>44561</v></c></row>"})
    found["pieces"] = Package({"S": "".join(f"<row r='{i + 1}'><c r='A{i + 1}' t='s'><v>{i}</v></c></row>" for i in range(8))}, [], [
        "<si><r><t>Case </t></r><r><rPr><b/></rPr><t xml:space='preserve'>consegnate </t></r><r><t>2021</t></r></si>",
        "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>",
        "<si><t>una_x0009_riga_x005F_x0009_</t></si>", "<si><t xml:space='preserve'>  a destra</t></si>", "<si><t/></si>",
        "<si><t>due\nrighe</t></si>", "<si><t>a&amp;b &lt;c&gt; &#8364; \U0001F3E0</t></si>", "<si><t>_xZZZZ_ x_</t></si>"])
    found["inline"] = Package({"S": "<row r='1'><c r='A1' t='inlineStr'><is><t>Titolo</t></is></c><c r='B1' t='inlineStr'><is><r><t>in </t></r><r><t>pezzi</t></r></is></c><c r='C1' t='str'><f>A1</f><v>Titolo</v></c><c r='D1' t='str'><f>T(X1)</f><v></v></c></row>"})
    found["errors"] = Package({"S": "<row r='1'>" + "".join(f"<c r='{column(i)}1' t='e'><v>{name}</v></c>" for i, name in enumerate(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!"])) + "</row>"})
    found["isodates"] = Package({"S": "<row r='1'><c r='A1' s='0' t='d'><v>2021-12-31</v></c><c r='B1' s='0' t='d'><v>2021-12-31T12:00:00</v></c><c r='C1' s='1' t='d'><v>2021-02-28T06:30:00</v></c></row>"}, [14, "dd/mm/yyyy hh:mm"])
    found["disordered"] = Package({"S": "<row r='3'><c r='C3'><v>33</v></c></row><row r='1'><c r='A1'><v>11</v></c></row><row r='2'><c r='B2'><v>22</v></c></row>"})
    found["scattered"] = Package({"S": "<row r='2'><c r='AB2'><v>1</v></c></row><row r='60'><c r='C60'><v>2</v></c></row>"})
    found["texts"] = Package({"S": "<row r='1'>" + "".join(f"<c r='{column(i)}1' s='{i}' t='s'><v>0</v></c>" for i in range(6)) + "</row>"}, ["General", "@", "0.00", '"Area: "@', "0;-0;0;@\" *\"", "_-@_-"], strings)
    found["merges"] = Package({"S": "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1'><v>7</v></c></row><row r='2'><c r='A2'><v>9</v></c><c r='B2'><v>9</v></c><c r='C2'><v>8</v></c></row><row r='4'><c r='C4'><v>1</v></c></row>"}, [], strings, after="<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='A4:B5'/></mergeCells>")
    found["year1904"] = grid(["dd/mm/yyyy", "d mmm yyyy", "[h]:mm", "0.0", 14], [0, 1, 59, 60, 61, 366, 42735, 43099.5], workbook="<workbookPr date1904='1'/>")
    found["sheets"] = Package({"Uno": plain, "Due": "", "Tre": "<row r='1'><c r='A1' t='s'><v>1</v></c></row>"}, [], strings)
    found["reckoned"] = Package({"S": "<row r='1'><c r='A1'><v>2</v></c><c r='B1' s='1'><f>A1*2</f><v>4</v></c><c r='C1' t='b'><f>A1=2</f><v>1</v></c><c r='D1' t='e'><f>A1/0</f><v>#DIV/0!</v></c></row>"}, ["General", "0.00"])
    return found
