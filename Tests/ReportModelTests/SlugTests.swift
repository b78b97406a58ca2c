import Testing

@testable import ReportModel

@Suite("An id is made of the whole name")
struct SlugTests {
    @Test(
        "Ids stay as they are: pages and years are found by them",
        arguments: [
            ("Consegna degli alloggi agli utenti", "consegna-degli-alloggi-agli-utenti"),
            ("# of appeals settled", "number-of-appeals-settled"),
            ("Spesa in € per abitante, +5%", "spesa-in-euro-per-abitante-plus-5-percent"),
            (
                "Time taken to process Housing Benefit or Council Tax Benefit new claims",
                "time-taken-to-process-housing-benefit-or-council-dd353e7b"
            ),
            (
                "Migliorare la qualità e la sicurezza dei servizi digitali erogati dalle amministrazioni locali",
                "migliorare-la-qualita-e-la-sicurezza-dei-servizi-a52efd1f"
            ),
        ])
    func stable(name: String, id: String) {
        #expect(Slug.id(of: name) == id)
    }

    @Test(
        "Nothing that has a name gets an id of the pages' own",
        arguments: [
            ("S main", "smain"), ("S. Antonio: orti", "santonio-orti"), ("s-main", "smain"), ("S S main", "ss-main"),
            ("S", "s"), ("Servizi", "servizi"),
        ])
    func reserved(name: String, id: String) {
        #expect(Slug.id(of: name) == id && Slug.make(from: name) == id && !Slug.isReserved(id))
        #expect(!Slug.isReserved(Slug.id(of: name + String(repeating: " lunghissimo", count: 9))))
    }

    @Test("Signs tell two names apart")
    func signs() {
        let names = [
            "# of appeals settled", "% of appeals settled", "€ of appeals settled", "+ of appeals settled",
            "< of appeals settled", "> of appeals settled", "& of appeals settled", "£ of appeals settled",
        ]
        #expect(Set(names.map(Slug.id)).count == names.count)
    }

    @Test("Two long names that differ at their end, or in a sign there, have two ids")
    func longNames() {
        let start = "Time taken to process Housing Benefit or Council Tax Benefit "
        let names = ["new claims", "changes of circumstances", "new claims (%)", "New claims", "nèw claims"]
        let ids = names.map { Slug.id(of: start + $0) }
        #expect(Set(ids).count == names.count)
        for id in ids {
            #expect(id.utf8.count <= Slug.lengthLimit)
            #expect(Slug.isValid(id))
            #expect(id.hasPrefix("time-taken-to-process-"))
        }
    }

    @Test("Whatever the name, its id is valid, at most 60 long and has no hyphen at its ends or twice")
    func shape() {
        var random = SeededGenerator(seed: 21)
        let parts = [
            "a", "Ü", "più", "  ", "-", "#", "%", "€", "+", "123", "漢字", "parola", "ß", "'", "/",
            "supercalifragilistico",
        ]
        for _ in 0..<2_000 {
            let name = (0..<Int.random(in: 1...30, using: &random))
                .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            let id = Slug.id(of: name)
            #expect(Slug.isValid(id), "\(name)")
            #expect(id.utf8.count <= Slug.lengthLimit, "\(name)")
            #expect(!id.hasPrefix("-") && !id.hasSuffix("-") && !id.contains("--"), "\(name)")
        }
    }

    @Test("A name of exactly 60 is kept whole; one more is cut at a word and ends in the hash")
    func limit() {
        let exact = String(repeating: "abcde ", count: 9) + "abcdef"
        #expect(Slug.id(of: exact) == exact.replacing(" ", with: "-"))
        let longer = Slug.id(of: exact + "g")
        #expect(longer.hasPrefix(String(repeating: "abcde-", count: 8)))
        #expect(longer.utf8.count == 48 + 8)
    }

    @Test("A text of an address has no hash")
    func addresses() {
        #expect(Slug.make(from: "Più spazi, meno attese!") == "piu-spazi-meno-attese")
        #expect(Slug.make(from: "!?") == "section")
        #expect(Slug.make(from: String(repeating: "parola ", count: 20)).utf8.count <= Slug.lengthLimit)
    }
}
