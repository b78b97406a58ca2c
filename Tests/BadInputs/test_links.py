"""Links, images and anchors that lead nowhere."""

import pytest

from site_folder import Site

TEXTS = {
    "dead link": "Un [piano](../2025/casa/alloggi-nuov.md).",
    "dead link without a near name": "[a](x.md)",
    "link to the finished page": "[a](../2025/casa/alloggi-nuovi.html)",
    "link out of the content": "[a](../../../etc/passwd)",
    "link to a folder": "[a](../2025/casa/)",
    "link to this guide": "[a](../README.md)",
    "link to the fields": "[a](../site.yaml)",
    "empty link": "[a]()",
    "link to a draft": "[a](../2025/casa/bozza.md)",
    "absolute link": "[a](/2025/casa/)",
    "link without a scheme": "[a](//example.org)",
    "link on a later line": "Uno\ndue\n\n- tre\n- quattro [a](x.md)\n",
    "link by reference": "[a][b]\n\n[b]: x.md\n",
    "missing image": "![pianta](pianta.png)",
    "missing image in a link": "[![pianta](pianta.png)](../2025/casa/alloggi-nuovi.md)",
    "image elsewhere": "![a](https://example.org/a.png)",
    "image that is a text": "![a](../2025/casa/alloggi-nuovi.md)",
    "image inside the text": "![a](data:image/png;base64,AAAA)",
    "missing anchor": "[a](#capitolo)\n\n## Capitoli\n",
    "missing anchor of another page": "[a](../2025/casa/alloggi-nuovi.md#alloggi-assegnat)",
    "anchor that is empty": "[a](#)",
    "anchor with a blank": "[a](<#a b>)",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_text(site: Site, expected, text: str) -> None:
    site.write("2025/casa/bozza.md", "---\ntitle: Bozza\ndraft: true\n---\n")
    site.text(text)
    run = site.run()
    if run.status == 0:
        page = site.page("prova.html").split("</h1>")[1].split("</main>")[0].strip()
        return expected(run.err + page + "\n(built)\n")
    expected(site.refuses())


def test_many_faults_of_one_text(site: Site, expected) -> None:
    """The first hundred are named; of the rest, how many they are."""
    site.text("[a](x.md) " * 30_000 + "<b>" * 30_000)
    run = site.run()
    assert (run.status, site.published()) == (1, site.before)
    parts = run.err.split("\n\n")
    expected(f"({len(parts)} parts)\n\n" + "\n\n".join([parts[0], *parts[99:102], *parts[199:]]))
    assert run.seconds < 4
