"""What DCAT-AP 3.0.1 and the Italian profile ask of a catalogue, as a table, and a program that holds a graph against it.

The table says in our own words what the shapes of both profiles say of the classes and properties that we write: how
often a property may stand there, what kind of node its value is, of which class or datatype, from which vocabulary.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rdflib import BNode, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, PROV, RDF, SKOS, XSD

DCATAP = Namespace("http://data.europa.eu/r5r/")
DCATAPIT = Namespace("http://dati.gov.it/onto/dcatapit#")
SPDX = Namespace("http://spdx.org/rdf/terms#")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")

EU = "http://publications.europa.eu/resource/authority/"
VOCABULARIES = {
    "themes": EU + "data-theme/(AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|OP_DATPRO|REGI|SOCI|TECH|TRAN)",
    "frequencies": EU + "frequency/[A-Z0-9_]+",
    "languages": EU + "language/[A-Z]{3}",
    "formats": EU + "file-type/[A-Z0-9_]+",
    "access": EU + "access-right/(PUBLIC|RESTRICTED|NON_PUBLIC|SENSITIVE|CONFIDENTIAL|NORMAL|OP_DATPRO)",
    "availability": EU + "planned-availability/(AVAILABLE|EXPERIMENTAL|OP_DATPRO|STABLE|TEMPORARY)",
    "licences": EU + "licence/[A-Z0-9_]+",
    "licence types": "http://purl.org/adms/licencetype/[A-Za-z-]+",
    "places": EU + "(continent|country|place)/[A-Z0-9_]+|https?://sws.geonames.org/[0-9]+/?",
    "media types": "http://www.iana.org/assignments/media-types/[a-z]+/[a-z0-9.+-]+",
    "mail": "mailto:[^@]+@[^@]+",
}
DAY = (XSD.date, XSD.dateTime, XSD.gYearMonth, XSD.gYear)
MANY = 10**6


@dataclass(frozen=True)
class Rule:
    """What is asked of one property of the things of one class."""

    of: URIRef
    property: URIRef
    least: int = 0
    most: int = MANY
    # The class that a value must have; `literal` where it is a text, a number or a day.
    kind: URIRef | str = "node"
    datatypes: tuple[URIRef, ...] = ()
    vocabulary: str | None = None

    def faults(self, graph: Graph, subject) -> Iterator[str]:
        values = list(graph.objects(subject, self.property))
        name = f"{graph.qname(self.of)} {graph.qname(self.property)}"
        if len(values) < self.least:
            yield f"{name}: missing in {subject}"
        if len(values) > self.most:
            yield f"{name}: {len(values)} in {subject}"
        for value in values:
            if self.kind == "literal":
                if not isinstance(value, Literal) or not str(value):
                    yield f"{name}: {value!r} is no literal"
                elif self.datatypes and (value.datatype not in self.datatypes or value.ill_typed):
                    yield f"{name}: {value!r} is none of {self.datatypes}"
            elif not isinstance(value, (URIRef, BNode)):
                yield f"{name}: {value!r} is a literal"
            elif self.kind != "node" and (value, RDF.type, self.kind) not in graph:
                yield f"{name}: {value} is no {self.kind}"
            if self.vocabulary and not re.fullmatch(VOCABULARIES[self.vocabulary], str(value)):
                yield f"{name}: {value} is none of the {self.vocabulary}"


def text(of: URIRef, property: URIRef, least: int = 0, most: int = MANY, *datatypes: URIRef) -> Rule:
    return Rule(of, property, least, most, "literal", datatypes)


def node(
    of: URIRef, property: URIRef, kind: URIRef | str = "node", least: int = 0, most: int = MANY,
    vocabulary: str | None = None
) -> Rule:
    return Rule(of, property, least, most, kind, (), vocabulary)


EUROPE = [
    text(DCAT.Catalog, DCTERMS.title, 1),
    text(DCAT.Catalog, DCTERMS.description, 1),
    node(DCAT.Catalog, DCTERMS.publisher, FOAF.Agent, 1, 1),
    node(DCAT.Catalog, DCTERMS.creator, FOAF.Agent, 0, 1),
    node(DCAT.Catalog, DCAT.dataset, DCAT.Dataset, 1),
    text(DCAT.Catalog, DCTERMS.issued, 0, 1, *DAY),
    text(DCAT.Catalog, DCTERMS.modified, 0, 1, *DAY),
    node(DCAT.Catalog, DCTERMS.language, DCTERMS.LinguisticSystem, vocabulary="languages"),
    node(DCAT.Catalog, DCTERMS.license, DCTERMS.LicenseDocument, 0, 1),
    node(DCAT.Catalog, FOAF.homepage, FOAF.Document, 0, 1),
    node(DCAT.Catalog, DCAT.themeTaxonomy, SKOS.ConceptScheme),
    node(DCAT.Catalog, DCTERMS.spatial, DCTERMS.Location, vocabulary="places"),
    text(DCAT.Dataset, DCTERMS.title, 1),
    text(DCAT.Dataset, DCTERMS.description, 1),
    text(DCAT.Dataset, DCTERMS.identifier),
    text(DCAT.Dataset, DCAT.keyword),
    node(DCAT.Dataset, DCTERMS.publisher, FOAF.Agent, 0, 1),
    node(DCAT.Dataset, DCTERMS.creator, FOAF.Agent),
    node(DCAT.Dataset, DCAT.contactPoint, VCARD.Kind),
    node(DCAT.Dataset, DCAT.theme, SKOS.Concept, vocabulary="themes"),
    node(DCAT.Dataset, DCTERMS.accessRights, DCTERMS.RightsStatement, 0, 1, "access"),
    node(DCAT.Dataset, DCTERMS.accrualPeriodicity, DCTERMS.Frequency, 0, 1, "frequencies"),
    text(DCAT.Dataset, DCTERMS.issued, 0, 1, *DAY),
    text(DCAT.Dataset, DCTERMS.modified, 0, 1, *DAY),
    node(DCAT.Dataset, DCAT.landingPage, FOAF.Document),
    node(DCAT.Dataset, DCTERMS.language, DCTERMS.LinguisticSystem, vocabulary="languages"),
    node(DCAT.Dataset, DCTERMS.spatial, DCTERMS.Location, vocabulary="places"),
    node(DCAT.Dataset, DCTERMS.temporal, DCTERMS.PeriodOfTime),
    node(DCAT.Dataset, DCAT.distribution, DCAT.Distribution),
    node(DCAT.Dataset, PROV.qualifiedAttribution, PROV.Attribution),
    node(DCAT.Distribution, DCAT.accessURL, "node", 1),
    node(DCAT.Distribution, DCAT.downloadURL),
    text(DCAT.Distribution, DCTERMS.title),
    text(DCAT.Distribution, DCTERMS.description),
    node(DCAT.Distribution, DCTERMS["format"], DCTERMS.MediaTypeOrExtent, 0, 1, "formats"),
    node(DCAT.Distribution, DCAT.mediaType, DCTERMS.MediaType, 0, 1, "media types"),
    node(DCAT.Distribution, DCTERMS.license, DCTERMS.LicenseDocument, 0, 1, "licences"),
    node(DCAT.Distribution, DCATAP.availability, SKOS.Concept, 0, 1, "availability"),
    node(DCAT.Distribution, DCTERMS.language, DCTERMS.LinguisticSystem, vocabulary="languages"),
    text(DCAT.Distribution, DCTERMS.issued, 0, 1, *DAY),
    text(DCAT.Distribution, DCTERMS.modified, 0, 1, *DAY),
    text(DCAT.Distribution, DCAT.byteSize, 0, 1, XSD.nonNegativeInteger),
    node(DCAT.Distribution, SPDX.checksum, SPDX.Checksum, 0, 1),
    node(DCAT.Distribution, DCTERMS.conformsTo, DCTERMS.Standard),
    text(FOAF.Agent, FOAF.name, 1),
    node(SPDX.Checksum, SPDX.algorithm, SPDX.ChecksumAlgorithm, 1, 1),
    text(SPDX.Checksum, SPDX.checksumValue, 1, 1, XSD.hexBinary),
    text(SKOS.Concept, SKOS.prefLabel, 1),
    text(SKOS.ConceptScheme, DCTERMS.title, 1),
    node(DCTERMS.LicenseDocument, DCTERMS.type, SKOS.Concept, vocabulary="licence types"),
    text(DCTERMS.PeriodOfTime, DCAT.startDate, 0, 1, *DAY),
    text(DCTERMS.PeriodOfTime, DCAT.endDate, 0, 1, *DAY),
    node(PROV.Attribution, PROV.agent, FOAF.Agent, 1),
    node(PROV.Attribution, DCAT.hadRole, DCAT.Role, 1),
]

# What is recommended, and is there whatever the content says.
RECOMMENDED = [
    (DCAT.Catalog, (DCTERMS.language, DCTERMS.license, DCTERMS.modified, DCAT.themeTaxonomy, FOAF.homepage)),
    (DCAT.Dataset, (
        DCTERMS.publisher, DCTERMS.creator, DCAT.distribution, DCAT.keyword, DCAT.theme, DCTERMS.temporal, DCTERMS.identifier,
        DCTERMS.modified, DCTERMS.accessRights, DCTERMS.accrualPeriodicity, DCTERMS.language, DCAT.landingPage)),
    (DCAT.Distribution, (
        DCATAP.availability, DCTERMS.description, DCTERMS["format"], DCTERMS.license, DCTERMS.title, DCTERMS.modified,
        DCAT.downloadURL, DCAT.mediaType, DCAT.byteSize, SPDX.checksum, DCTERMS.language)),
]

ITALY = [
    text(DCATAPIT.Catalog, DCTERMS.modified, 1, 1, XSD.date),
    node(DCATAPIT.Catalog, DCTERMS.publisher, DCATAPIT.Agent, 1, 1),
    node(DCATAPIT.Catalog, DCAT.dataset, DCATAPIT.Dataset, 1),
    text(DCATAPIT.Dataset, DCTERMS.identifier, 1, 1),
    text(DCATAPIT.Dataset, DCTERMS.modified, 1, 1, XSD.date),
    node(DCATAPIT.Dataset, DCAT.theme, SKOS.Concept, 1, vocabulary="themes"),
    node(DCATAPIT.Dataset, DCTERMS.rightsHolder, DCATAPIT.Agent, 1, 1),
    node(DCATAPIT.Dataset, DCTERMS.publisher, DCATAPIT.Agent, 0, 1),
    node(DCATAPIT.Dataset, DCTERMS.accrualPeriodicity, "node", 1, 1, "frequencies"),
    node(DCATAPIT.Dataset, DCAT.distribution, DCATAPIT.Distribution),
    node(DCATAPIT.Dataset, DCAT.contactPoint, DCATAPIT.Organization),
    node(DCATAPIT.Distribution, DCTERMS["format"], "node", 1, 1, "formats"),
    node(DCATAPIT.Distribution, DCTERMS.license, DCATAPIT.LicenseDocument, 1, 1),
    node(DCATAPIT.Distribution, DCTERMS.conformsTo, DCATAPIT.Standard),
    text(DCATAPIT.Agent, DCTERMS.identifier, 1, 1),
    text(DCATAPIT.Agent, FOAF.name, 1),
    text(DCATAPIT.Organization, VCARD.fn, 1),
    node(DCATAPIT.Organization, VCARD.hasEmail, "node", 1, vocabulary="mail"),
    text(DCATAPIT.LicenseDocument, FOAF.name, 1),
    text(DCATAPIT.Standard, DCTERMS.identifier, 1),
    text(DCATAPIT.Standard, DCTERMS.title, 1),
    text(DCTERMS.PeriodOfTime, DCATAPIT.startDate, 1, 1, XSD.date),
    text(DCTERMS.Location, DCATAPIT.geographicalIdentifier, 0, 1),
]
# Whatever has one class has the other, too.
ITALIAN = {
    DCAT.Catalog: DCATAPIT.Catalog, DCAT.Dataset: DCATAPIT.Dataset, DCAT.Distribution: DCATAPIT.Distribution,
    FOAF.Agent: DCATAPIT.Agent, DCTERMS.LicenseDocument: DCATAPIT.LicenseDocument, DCTERMS.Standard: DCATAPIT.Standard,
}


def faults(graph: Graph, rules: list[Rule]) -> list[str]:
    """What is wrong with a graph, in words."""
    found = []
    for rule in rules:
        for subject in set(graph.subjects(RDF.type, rule.of)):
            found += rule.faults(graph, subject)
    return found


def missing(graph: Graph, properties: list[tuple[URIRef, tuple[URIRef, ...]]]) -> list[str]:
    """Which recommended properties are not there."""
    return [
        f"{graph.qname(kind)} {graph.qname(name)}: missing in {subject}"
        for kind, names in properties for subject in set(graph.subjects(RDF.type, kind)) for name in names
        if graph.value(subject, name) is None]


def mutations(graph: Graph, rules: list[Rule]) -> Iterator[tuple[str, Graph]]:
    """The graph with one thing made wrong, once for each thing that each rule asks."""
    for rule in rules:
        subject = next((s for s in graph.subjects(RDF.type, rule.of) if graph.value(s, rule.property) is not None), None)
        if subject is None:
            continue
        name = f"{graph.qname(rule.of)} {graph.qname(rule.property)}"
        if rule.least:
            yield f"{name} is gone", changed(graph, subject, rule.property, [])
        if rule.most == 1:
            values = list(graph.objects(subject, rule.property))
            further = Literal("2000-01-01", datatype=XSD.date) if rule.kind == "literal" else URIRef("urn:further")
            yield f"{name} stands there twice", changed(graph, subject, rule.property, [*values, further])
        wrong = URIRef("urn:wrong") if rule.kind == "literal" else Literal("wrong")
        yield f"{name} is of another kind", changed(graph, subject, rule.property, [wrong])
        if rule.kind not in ("literal", "node"):
            yield f"{name} has no class", changed(graph, subject, rule.property, [URIRef("urn:untyped")])
        if rule.datatypes:
            yield f"{name} has no datatype", changed(graph, subject, rule.property, [Literal("2020-13-45")])
        if rule.vocabulary:
            yield f"{name} is in no vocabulary", changed(graph, subject, rule.property, [URIRef("http://x.example/GOVE")])


def changed(graph: Graph, subject, property: URIRef, values: list) -> Graph:
    copy = Graph()
    for triple in graph:
        copy.add(triple)
    copy.remove((subject, property, None))
    for value in values:
        copy.add((subject, property, value))
    return copy
