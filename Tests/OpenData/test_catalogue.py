"""The catalogue is RDF and has what DCAT-AP makes mandatory, and what it recommends of what we know."""

from pathlib import Path

import pytest
from rdflib import Graph, Namespace
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, XSD

THEME = Namespace("http://publications.europa.eu/resource/authority/data-theme/")
FREQUENCY = Namespace("http://publications.europa.eu/resource/authority/frequency/")


@pytest.fixture
def graph(data: Path) -> Graph:
    file = data / "catalog.jsonld"
    if not file.exists():
        pytest.skip("a site without an address has no catalogue")
    return Graph().parse(file, format="json-ld")


def only(graph: Graph, kind):
    found = list(graph.subjects(RDF.type, kind))
    assert len(found) == 1
    return found[0]


def test_the_catalogue(graph: Graph) -> None:
    catalogue = only(graph, DCAT.Catalog)
    for property in (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.dataset):
        assert graph.value(catalogue, property) is not None, property
    assert graph.value(catalogue, DCAT.dataset) == only(graph, DCAT.Dataset)


def test_the_dataset(graph: Graph) -> None:
    dataset = only(graph, DCAT.Dataset)
    for property in (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.language, DCTERMS.temporal):
        assert graph.value(dataset, property) is not None, property
    assert graph.value(dataset, DCAT.theme) == THEME.GOVE
    assert graph.value(dataset, DCTERMS.accrualPeriodicity) == FREQUENCY.ANNUAL
    publisher = graph.value(dataset, DCTERMS.publisher)
    assert (publisher, RDF.type, FOAF.Agent) in graph
    assert graph.value(publisher, FOAF.name)


def test_every_distribution(graph: Graph, data: Path) -> None:
    distributions = list(graph.objects(only(graph, DCAT.Dataset), DCAT.distribution))
    assert len(distributions) >= 3
    for distribution in distributions:
        for property in (DCAT.accessURL, DCAT.downloadURL, DCTERMS.license, DCTERMS["format"], DCAT.mediaType):
            assert graph.value(distribution, property) is not None, property
        address = str(graph.value(distribution, DCAT.downloadURL))
        file = data / address.split(f"/{data.name}/", 1)[1]
        size = graph.value(distribution, DCAT.byteSize)
        assert size.datatype == XSD.nonNegativeInteger
        assert int(size) == file.stat().st_size
