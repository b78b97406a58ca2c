"""What Chromium tells assistive technology of a page: the accessibility tree, not the look."""

from collections.abc import Callable, Iterator

import pytest

from visitor import Settings, Visitor

CONTA_CASE = "2020/altri-obiettivi/conta-case.html"


class Tree:
    """The accessibility tree of a page, without the nodes that assistive technology leaves out."""

    def __init__(self, window: Visitor) -> None:
        session = window.context.new_cdp_session(window.page)
        self.nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}
        session.detach()

    def below(self, node: dict, role: str) -> Iterator[dict]:
        """The nodes with this role inside another one, in the order that they are read."""
        for child in (self.nodes[child] for child in node["childIds"] if child in self.nodes):
            if self.role(child) == role:
                yield child
            yield from self.below(child, role)

    def all(self, role: str) -> list[dict]:
        root = next(node for node in self.nodes.values() if "parentId" not in node)
        return list(self.below(root, role))

    def texts(self, node: dict) -> str:
        """All that is read inside the node."""
        read = " ".join(text["name"]["value"] for text in self.below(node, "StaticText"))
        return read.replace("\N{NO-BREAK SPACE}", " ")

    @staticmethod
    def role(node: dict) -> str:
        return "" if node["ignored"] else node["role"]["value"]

    @staticmethod
    def name(node: dict) -> str:
        return node.get("name", {}).get("value", "").strip()

    @staticmethod
    def description(node: dict) -> str:
        return node.get("description", {}).get("value", "").strip()


@pytest.fixture(params=[1440, 390])
def tree(visitor: Callable[..., Visitor], request: pytest.FixtureRequest) -> Tree:
    window = visitor(Settings(width=request.param))
    window.visit(CONTA_CASE)
    window.open_all_details()
    return Tree(window)


def indicator_rows(tree: Tree) -> dict[str, list[dict]]:
    """The cells of each indicator by the text of the row's heading; rows of groups have no cells."""
    table = tree.all("table")[0]
    rows = {}
    for row in tree.below(table, "row"):
        headings = list(tree.below(row, "rowheader"))
        if headings:
            rows[tree.texts(headings[0])] = list(tree.below(row, "cell")) or list(tree.below(row, "gridcell"))
    return rows


@pytest.mark.milan
def test_the_table_has_a_name_headings_and_rows(tree: Tree) -> None:
    table = tree.all("table")[0]
    assert "ogni indicatore" in tree.name(table)
    headings = [tree.name(heading) for heading in tree.below(table, "columnheader")]
    assert headings == ["Indicatore", "Target", "Valore raggiunto", "Risultato pubblicato", "Grafico", "Stato"]
    assert len(indicator_rows(tree)) == 3


@pytest.mark.milan
def test_each_figure_stands_under_its_heading(tree: Tree) -> None:
    """A screen reader pairs the cells of a row with the headings by their position: one cell each, none left out."""
    rows = indicator_rows(tree)
    name = next(name for name in rows if name.startswith("Consegna degli alloggi agli utenti"))
    expected = ["800", "639", "79,87%", "1.000", "Non raggiunto: 79,87%"]
    assert len(rows[name]) == len(expected)
    for cell, text in zip(rows[name], expected):
        assert text in tree.texts(cell)


@pytest.mark.milan
def test_charts_say_what_they_show(tree: Tree) -> None:
    charts = tree.all("image")
    assert charts
    for chart in charts:
        assert tree.name(chart) and tree.description(chart), chart
    assert any("639" in tree.description(chart) and "800" in tree.description(chart) for chart in charts)


@pytest.mark.milan
def test_what_is_only_decoration_is_not_read(tree: Tree) -> None:
    """Every image that is read has a name, and the words of a status are read once."""
    row = next(cells for name, cells in indicator_rows(tree).items() if name.startswith("Consegna"))
    assert tree.texts(row[4]).count("raggiunto") == 1
    assert not list(tree.below(row[4], "image"))
