extension CheckMessage {
    /// One of each case, for the catalogue and for tests.
    public static let examples: [Self] = [
        .imageWithoutText(name: "planimetria.png"),
        .pageImageWithoutText(name: "logo.png", page: "index.html"),
        .noSource,
        .unusedAttachment(name: "planimetria.png"),
        .unusedAsset(name: "stampa.css"),
        .missingString(key: "nav.home", language: "en"),
        .otherString(language: "it"),
        .unusedString(key: "t.nav.home"),
        .pageDeadLink(target: "contatti.html", page: "index.html", pages: 12),
        .pageDeadAnchor(anchor: "s-testo", target: "index.html", page: "2020/index.html", pages: 1),
        .pageRootedLink(target: "/contatti.html", page: "index.html", pages: 12),
    ]
}
