"""Packages of Excel, put together by hand: whatever no program writes, and still is a workbook."""

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STRICT = {MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main",
          RELATIONSHIPS: "http://purl.oclc.org/ooxml/officeDocument/relationships"}
KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml."


@dataclass
class Package:
    """A workbook of one sheet or more: what stands in `sheetData`, or the whole sheet from `<cols>` on."""

    sheets: dict[str, str]
    formats: list[str | int] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    workbook: str = ""
    encoding: str = "utf-8"
    strict: bool = False
    prefix: str = ""
    absolute: bool = False
    after: str = ""

    def parts(self) -> dict[str, bytes]:
        """The parts by their names."""
        prefix = self.prefix and self.prefix + ":"
        name = f"xmlns{self.prefix and ':' + self.prefix}={quoteattr(MAIN)}"
        styles = [code for code in self.formats if isinstance(code, str)]
        codes = "".join(f"<numFmt numFmtId='{164 + i}' formatCode={quoteattr(code)}/>" for i, code in enumerate(styles))
        cells = "".join(
            f"<xf numFmtId='{164 + styles.index(code) if isinstance(code, str) else code}' applyNumberFormat='1'/>"
            for code in self.formats)
        root = "/xl/" if self.absolute else ""
        kinds, targets, sheets = "", "", ""
        found = {}
        for number, (title, content) in enumerate(self.sheets.items(), 1):
            part = f"worksheets/sheet{number}.xml"
            kinds += f"<Override PartName='/xl/{part}' ContentType='{KINDS}worksheet+xml'/>"
            targets += f"<Relationship Id='r{number}' Type='{RELATIONSHIPS}/worksheet' Target='{root}{part}'/>"
            sheets += f"<sheet name={quoteattr(title)} sheetId='{number}' r:id='r{number}'/>"
            if "<sheetData" not in content:
                content = f"<sheetData>{content}</sheetData>"
            found[f"xl/{part}"] = f"<worksheet xmlns={quoteattr(MAIN)} xmlns:r='{RELATIONSHIPS}'>{content}{self.after}</worksheet>"
        found["xl/workbook.xml"] = (
            f"<{prefix}workbook {name} xmlns:r='{RELATIONSHIPS}'>" + self.workbook.replace("<", "<" + prefix)
            + f"<sheets>{sheets}</sheets>".replace("</", "\0").replace("<", "<" + prefix).replace("\0", "</" + prefix)
            + f"</{prefix}workbook>")
        if self.formats:
            targets += f"<Relationship Id='styles' Type='{RELATIONSHIPS}/styles' Target='{root}styles.xml'/>"
            kinds += f"<Override PartName='/xl/styles.xml' ContentType='{KINDS}styles+xml'/>"
            found["xl/styles.xml"] = (
                f"<styleSheet xmlns='{MAIN}'><numFmts>{codes}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders>"
                f"<border/></borders><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>{cells}</cellXfs></styleSheet>")
        if self.strings:
            targets += f"<Relationship Id='strings' Type='{RELATIONSHIPS}/sharedStrings' Target='{root}sharedStrings.xml'/>"
            kinds += f"<Override PartName='/xl/sharedStrings.xml' ContentType='{KINDS}sharedStrings+xml'/>"
            found["xl/sharedStrings.xml"] = f"<sst xmlns='{MAIN}'>" + "".join(self.strings) + "</sst>"
        found["[Content_Types].xml"] = (
            f"<Types xmlns='{PACKAGE}/content-types'><Default Extension='rels' "
            "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' "
            f"ContentType='application/xml'/><Override PartName='/xl/workbook.xml' ContentType='{KINDS}sheet.main+xml'/>"
            f"{kinds}</Types>")
        found["_rels/.rels"] = (
            f"<Relationships xmlns='{PACKAGE}/relationships'><Relationship Id='r' Type='{RELATIONSHIPS}/officeDocument' "
            f"Target='{'/' if self.absolute else ''}xl/workbook.xml'/></Relationships>")
        found["xl/_rels/workbook.xml.rels"] = f"<Relationships xmlns='{PACKAGE}/relationships'>{targets}</Relationships>"
        if self.strict:
            for part, text in found.items():
                for one, other in STRICT.items():
                    text = text.replace(one, other)
                found[part] = text
        return {part: f"<?xml version='1.0' encoding='{self.encoding}'?>{text}".encode(self.encoding)
                for part, text in found.items()}

    def write(self, path: Path) -> None:
        """Writes the workbook."""
        write(path, self.parts())


def write(path: Path, parts: dict[str, bytes]) -> None:
    """Writes an archive that is the same whenever it is written."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for part, content in parts.items():
            archive.writestr(zipfile.ZipInfo(part), content, zipfile.ZIP_DEFLATED, 9)


def repack(path: Path) -> None:
    """Writes an archive anew without the time at which it was made, and with colours and typefaces that take no room."""
    with zipfile.ZipFile(path) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    core = parts.get("docProps/core.xml", b"")
    parts["docProps/core.xml"] = re.sub(rb"\d{4}(-\d\d){2}T(\d\d:){2}\d\d", b"2021-04-30T00:00:00", core)
    if not core:
        del parts["docProps/core.xml"]
    if "xl/theme/theme1.xml" in parts:
        parts["xl/theme/theme1.xml"] = (
            b"<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' name='None'><a:themeElements/></a:theme>")
    write(path, parts)
