"""The catalogues follow DCAT-AP 3.0.1, have what it recommends of what the content says, and the Italian profile."""

from pathlib import Path

import pytest
from rdflib import Graph
from rdflib.namespace import DCAT, DCTERMS, FOAF, PROV, RDF

import dcat
import town


def catalogues(site: Path) -> list[Graph]:
    found = [Graph().parse(file, format="json-ld") for file in sorted(site.glob("**/catalog.jsonld"))]
    if not found:
        pytest.skip("a site without an address has no catalogue")
    return found


@pytest.fixture
def is_italian(settings: dict) -> bool:
    return settings["language"] == "it" and "ipa" in settings


def test_nothing_is_wrong(site: Path) -> None:
    for graph in catalogues(site):
        assert dcat.faults(graph, dcat.EUROPE) == []


def test_what_is_recommended_is_there(site: Path, settings: dict) -> None:
    given = [(DCAT.Dataset, (DCAT.contactPoint,))] if "contact" in settings else []
    if "place" in settings:
        given += [(DCAT.Dataset, (DCTERMS.spatial,)), (DCAT.Catalog, (DCTERMS.spatial,))]
    for graph in catalogues(site):
        assert dcat.missing(graph, dcat.RECOMMENDED + given) == []


def test_agents_have_addresses(site: Path) -> None:
    for graph in catalogues(site):
        for agent in graph.subjects(RDF.type, FOAF.Agent):
            assert str(agent).startswith("http"), agent


def test_the_body_is_named_where_it_does_not_publish(site: Path, settings: dict) -> None:
    publisher = settings.get("publisher", settings["organization"])
    for graph in catalogues(site):
        for dataset in graph.subjects(RDF.type, DCAT.Dataset):
            for role in (DCTERMS.publisher, DCTERMS.creator):
                assert str(graph.value(graph.value(dataset, role), FOAF.name)) == publisher
            attribution = graph.value(dataset, PROV.qualifiedAttribution)
            if publisher == settings["organization"]:
                assert attribution is None
            else:
                name = graph.value(graph.value(attribution, PROV.agent), FOAF.name)
                assert str(name) == settings["organization"]


def test_the_italian_profile(site: Path, settings: dict, is_italian: bool) -> None:
    for graph in catalogues(site):
        classes = {kind for kind in graph.objects(None, RDF.type) if str(kind).startswith(str(dcat.DCATAPIT))}
        if not is_italian:
            assert classes == set()
            continue
        assert dcat.faults(graph, dcat.ITALY) == []
        for kind, italian in dcat.ITALIAN.items():
            assert set(graph.subjects(RDF.type, kind)) == set(graph.subjects(RDF.type, italian)), italian
        for dataset in graph.subjects(RDF.type, DCAT.Dataset):
            assert str(graph.value(dataset, DCTERMS.identifier)).startswith(settings["ipa"] + ":")
            holder = graph.value(dataset, DCTERMS.rightsHolder)
            assert str(graph.value(holder, DCTERMS.identifier)) == settings["ipa"]
            assert str(graph.value(holder, FOAF.name)) == settings["organization"]


def test_the_catalogue_of_all_years_lists_those_of_the_years(site: Path) -> None:
    years = list(site.glob("*/*/catalog.jsonld"))
    whole = list(site.glob("*/catalog.jsonld"))
    assert len(whole) == (1 if len(years) > 1 else 0)
    for file in whole:
        graph = Graph().parse(file, format="json-ld")
        assert len(list(graph.subjects(RDF.type, DCAT.Dataset))) == len(years) + 1
        identifiers = set(graph.objects(None, DCTERMS.identifier))
        for year in years:
            own = Graph().parse(year, format="json-ld")
            # What has a name; nodes without one are others in each file.
            assert {t for t in own if str(t[0]).startswith("http") and t[1] == DCTERMS.title} - set(graph) <= {
                t for t in own if (t[0], RDF.type, DCAT.Catalog) in own}
            for dataset in own.subjects(RDF.type, DCAT.Dataset):
                assert own.value(dataset, DCTERMS.identifier) in identifiers


@pytest.fixture(scope="module")
def italian_site(tmp_path_factory: pytest.TempPathFactory, program: str) -> Path:
    """A site that says all that the Italian profile asks for: of the body itself, with an address to write to."""
    folder = tmp_path_factory.mktemp("italian")
    area = folder / "Content/2024/casa"
    area.mkdir(parents=True)
    (folder / "Content/site.yaml").write_text(
        "title: Obiettivi\norganization: Comune\nlanguage: it\nlicense: CC-BY-4.0\nurl: https://comune.example/\n"
        "ipa: c_x001\nplace: https://sws.geonames.org/3175395/\ncontact:\n  email: dati@comune.example\n  phone: 02 0202\n",
        "utf-8")
    (folder / "Content/2024/report.yaml").write_text(
        "title: Relazione\nupdated: 2025-06-30\npublished: 2025-05-31\ndirection: higher\n", "utf-8")
    (area / "area.md").write_text("---\ntitle: Casa\n---\n", "utf-8")
    (area / "alloggi.md").write_text(
        "---\ntitle: Alloggi\nindicators:\n  - name: Alloggi\n    target: 8\n    actual: 6\n---\n", "utf-8")
    town.build(folder, program)
    return folder / "Public"


def test_a_site_that_says_everything(italian_site: Path) -> None:
    graph = catalogues(italian_site)[0]
    assert dcat.faults(graph, dcat.EUROPE + dcat.ITALY) == []
    given = [
        (DCAT.Catalog, (DCTERMS.issued, DCTERMS.spatial)),
        (DCAT.Dataset, (DCTERMS.issued, DCTERMS.spatial, DCAT.contactPoint, DCTERMS.rightsHolder)),
        (DCAT.Distribution, (DCTERMS.issued,))]
    assert dcat.missing(graph, dcat.RECOMMENDED + given) == []
    assert (None, RDF.type, dcat.DCATAPIT.Organization) in graph
    # Each rule has something to hold against.
    tried = {name.split(" is ")[0].split(" has ")[0].split(" stands ")[0]
             for name, _ in dcat.mutations(graph, dcat.EUROPE + dcat.ITALY)}
    untried = {f"{graph.qname(rule.of)} {graph.qname(rule.property)}" for rule in dcat.EUROPE + dcat.ITALY} - tried
    assert {name.split()[0] for name in untried} <= {"dcat:Catalog", "prov:Attribution", "dcat:Dataset"}
    for name, wrong in dcat.mutations(graph, dcat.EUROPE + dcat.ITALY):
        assert dcat.faults(wrong, dcat.EUROPE + dcat.ITALY), name


def test_the_rules_find_whatever_is_made_wrong(site: Path, is_italian: bool) -> None:
    graph = catalogues(site)[0]
    rules = dcat.EUROPE + (dcat.ITALY if is_italian else [])
    found = 0
    for name, wrong in dcat.mutations(graph, rules):
        assert dcat.faults(wrong, rules), name
        found += 1
    assert found > 100
