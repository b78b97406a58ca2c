extension FigureGrammar {
    /// The Italian grammar of figures.
    static let italian = FigureGrammar(
        decimalMark: ",", groupingMark: ".", firstDaySuffix: "°", readsSlashDates: true, currencyGap: "\u{A0}",
        cellSeparator: ";", locale: "it_IT", authorityCode: "ITA",
        percentageExample: "10% dei lavoratori", unitExample: "tombini",
        words: italianWords, units: italianUnits)

    private static let italianWords = FigureWords(
        comparators: WordTable(
            contracted(["superiore"], "a", .moreThan) + contracted(["inferiore"], "a", .lessThan)
                + contracted(["non inferiore", "maggiore o uguale", "superiore o uguale"], "a", .atLeast)
                + contracted(["uguale o superiore", "pari o superiore"], "a", .atLeast)
                + contracted(["non superiore", "minore o uguale", "inferiore o uguale"], "a", .atMost)
                + contracted(["uguale o inferiore", "pari o inferiore"], "a", .atMost)
                + contracted(["uguale"], "a", .equal)
                + contracted(["maggiore", "più"], "di", .moreThan) + contracted(["minore", "meno"], "di", .lessThan)
                + contracted(["non meno"], "di", .atLeast) + contracted(["non più"], "di", .atMost)
                + contracted(["fino"], "a", .atMost) + [
                    ("almeno", .atLeast), ("minimo", .atLeast), ("min", .atLeast), ("min.", .atLeast),
                    ("massimo", .atMost), ("al massimo", .atMost), ("max", .atMost), ("max.", .atMost),
                    ("oltre", .moreThan),
                ]
                + ["il", "l'", "lo", "la", "i", "gli", "le"].flatMap {
                    [("almeno \($0)", .atLeast), ("oltre \($0)", .moreThan)]
                }),
        firmComparators: ["almeno", "min", "min.", "massimo"],
        trailingComparators: [
            ("o più", .atLeast), ("o meno", .atMost), ("o superiore", .atLeast), ("o inferiore", .atMost),
            ("e oltre", .atLeast), ("minimo", .atLeast), ("massimo", .atMost),
        ],
        approximations: ["circa", "ca.", "ca", "~", "≈", "indicativamente"],
        deadlines: WordTable(
            [
                "entro il", "entro l'", "entro lo", "entro la", "entro", "entro e non oltre il", "entro e non oltre",
                "entro la fine di", "entro la fine del", "entro fine", "entro il mese di",
            ].map { ($0, ()) }),
        offeredDeadline: "Entro il",
        ranges: [("tra", "e"), ("fra", "e"), ("compreso tra", "e"), ("compresa tra", "e")],
        rangeLinks: [],
        changes: [("da", "a"), ("dal", "al"), ("dall'", "all'")],
        shares: ["su"],
        rates: ["ogni", "per"],
        unitLeads: ["in"],
        magnitudeLinks: ["di", "d'"],
        durationLinks: ["e"],
        readsPrimes: true,
        unitStandIns: [
            "n.", "n°", "nr.", "nr", "num.", "numero", "valore", "valore assoluto", "si/no", "sì/no", "on/off", "data",
            "-",
        ],
        periods: PeriodNames(
            months: italianMonths,
            quarters: ["trimestre", "q", "t"], halves: ["semestre", "h"],
            ordinals: [
                ["i", "1°", "1º", "primo", "1"], ["ii", "2°", "2º", "secondo", "2"],
                ["iii", "3°", "3º", "terzo", "3"], ["iv", "4°", "4º", "quarto", "4"],
            ],
            links: ["del", "dell'anno"],
            quarter: { ["I", "II", "III", "IV"][$0 - 1] + " trimestre" },
            half: { ["I", "II"][$0 - 1] + " semestre" }),
        offeredYes: "SI",
        months: italianMonths,
        yes: ["si", "sì", "si'", "vero", "true"],
        no: ["no", "falso", "false"],
        noValue: FigureWords.noValue(["da definire", "non disponibile", "non disponibili", "non pervenuto"]),
        euro: ["euro", "eur"],
        percent: ["per cento", "percento"],
        qualifiers: [
            "di", "del", "dello", "della", "dei", "degli", "delle", "dell'", "d'",
        ],
        magnitudes: [
            ("migliaia", 3), ("milioni", 6), ("milione", 6), ("miliardi", 9), ("miliardo", 9), ("mila", 3), ("mln", 6),
            ("mld", 9),
        ],
        noUnits: [
            "n.", "n°", "nr.", "nr", "num.", "numero", "circa", "ca.", "pari", "su", "per", "ogni", "al", "max", "min.",
        ],
        measures: italianMeasures,
        measureInitials: FigureWords.initials(of: italianMeasures),
        negations: ["nessun", "nessuno", "nessuna", "non", "senza", "no", "né", "mai", "zero", "evitare", "assenza"],
        directions: [
            "crescente": .higher, "alto": .higher, "più alto è meglio": .higher, "più è alto meglio è": .higher,
            "più è meglio": .higher, "maggiore è meglio": .higher, "decrescente": .lower, "basso": .lower,
            "più basso è meglio": .lower, "meno è meglio": .lower, "minore è meglio": .lower,
            "vicino a zero": .zero, "più vicino a zero è meglio": .zero,
            "in crescita": .higher, "aumentare": .higher, "aumento": .higher, "in aumento": .higher,
            "incremento": .higher, "incrementare": .higher, "massimizzare": .higher,
            "ridurre": .lower, "riduzione": .lower, "in riduzione": .lower, "diminuire": .lower,
            "diminuzione": .lower, "in diminuzione": .lower, "minimizzare": .lower,
        ],
        directionStems: [
            "riduc", "ridur", "riduz", "ridott", "diminu", "abbass", "contenere", "contenim", "calo", "calare",
            "decresc", "minimizz",
            "accresc", "aument", "increment", "innalz", "massimizz", "cresc",
        ],
        verdicts: FigureWords.verdicts(
            reached: italianReached.map { $0 } + italianReached.map { "pienamente " + $0 }
                + ["target raggiunto", "obiettivo raggiunto", "target conseguito", "obiettivo conseguito"],
            notReached: italianReached.flatMap { ["non " + $0, "mai " + $0, "non ancora " + $0] }
                + ["target non raggiunto", "obiettivo non raggiunto", "target non conseguito"],
            partly: italianReached.flatMap { [$0 + " in parte", $0 + " parzialmente", "parzialmente " + $0] },
            green: ["verde"], other: ["giallo", "ambra", "rosso"],
            progress: ["in corso", "in linea", "in ritardo", "in corso di realizzazione", "in linea con il target"]))

    /// Words with a preposition behind them and the articles that run together with it: `superiore a`, `superiore al`.
    private static func contracted(
        _ words: [String], _ preposition: String, _ comparator: Comparator
    ) -> [(words: String, meaning: Comparator)] {
        let forms =
            preposition == "a"
            ? ["a", "ad", "al", "allo", "alla", "all'", "ai", "agli", "alle"]
            : ["di", "del", "dello", "della", "dell'", "dei", "degli", "delle"]
        return words.flatMap { word in forms.map { ("\(word) \($0)", comparator) } }
    }

    private static let italianMonths = [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
        "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ]

    private static let italianMeasures: Set<String> = [
        "giorni", "giorno", "gg", "giornate", "minuti", "minuto", "min", "ore", "ora", "secondi", "secondo",
        "settimane", "settimana", "mesi", "mese", "anni", "tempo", "tempi", "durata", "attesa", "ritardo",
        "ritardi", "età", "latenza", "giacenza", "tempestività", "trimestre", "trimestri", "semestre", "semestri",
        "time", "euro", "eur", "importo", "importi", "costo", "costi", "spesa", "spese",
    ]

    private static let italianReached = [
        "raggiunto", "raggiunta", "raggiunti", "raggiunte", "conseguito", "conseguita", "conseguiti", "conseguite",
    ]

    private static let italianUnits: [MeasureUnit] = [
        .time("secondo", "secondi", "s", "sec", seconds: 1),
        .time("minuto", "minuti", "min", seconds: 60),
        .time("ora", "ore", "h", seconds: 3600),
        .time("giorno", "giorni", "gg"),
        .time("giorno lavorativo", "giorni lavorativi", "gg lavorativi", "gg. lavorativi"),
        .time("settimana", "settimane", "sett"),
        .time("mese", "mesi"),
        .time("anno", "anni"),
        .sign("km", "chilometro", "chilometri"),
        .sign("cm", "centimetro", "centimetri"),
        .sign("mm", "millimetro", "millimetri"),
        .sign("m", "metro", "metri"),
        .sign("m²", "m2", "mq", "metro quadrato", "metri quadrati", "metro quadro", "metri quadri"),
        .sign("km²", "km2", "kmq", "chilometri quadrati"),
        .sign("ha", "ettaro", "ettari"),
        .sign("m³", "m3", "mc", "metro cubo", "metri cubi"),
        .noun("litro", "litri", "l", "lt"),
        .sign("kg", "chilo", "chili", "chilogrammo", "chilogrammi"),
        .sign("g", "grammo", "grammi"),
        .sign("mg", "milligrammo", "milligrammi"),
        .sign("µg", "μg", "microgrammo", "microgrammi"),
        .noun("tonnellata", "tonnellate", "t", "ton"),
        .sign("kW", "chilowatt"),
        .sign("MW", "megawatt"),
        .sign("kWh", "chilowattora"),
        .sign("MWh", "megawattora"),
        .sign("GWh", "gigawattora"),
        .sign("°C", "gradi"),
        .noun("posto", "posti"),
        .noun("posto auto", "posti auto"),
        .noun("persona", "persone"),
        .noun("abitante", "abitanti"),
        .noun("cittadino", "cittadini"),
        .noun("utente", "utenti"),
        .noun("famiglia", "famiglie"),
        .noun("bambino", "bambini"),
        .noun("alunno", "alunni"),
        .noun("studente", "studenti"),
        .noun("dipendente", "dipendenti"),
        .noun("alloggio", "alloggi"),
        .noun("pasto", "pasti"),
        .noun("pratica", "pratiche"),
        .noun("domanda", "domande"),
        .noun("richiesta", "richieste"),
        .noun("intervento", "interventi"),
        .noun("servizio", "servizi"),
        .noun("evento", "eventi"),
        .noun("iniziativa", "iniziative"),
        .noun("incontro", "incontri"),
        .noun("sede", "sedi"),
        .noun("albero", "alberi"),
        .noun("veicolo", "veicoli"),
        .noun("bicicletta", "biciclette"),
        .noun("stazione", "stazioni"),
        .noun("visita", "visite"),
        .noun("volta", "volte"),
        .noun("punto", "punti"),
        .noun("punto percentuale", "punti percentuali"),
    ]
}
