// What the columns that an office fills in are called in its own language, and what their cells may hold.

extension IndicatorColumn {
    /// What stands above the column in a workbook for an office, by which the import knows it again; `nil` where the site
    /// computes what it holds, so that there is nothing to fill in.
    package func heading(_ language: SiteLanguage) -> String? {
        switch language {
        case .italian: italianHeading
        case .english: englishHeading
        }
    }

    /// What its cells may hold, in the words that the import reads; empty where nothing is likelier than anything else.
    package func choices(_ language: SiteLanguage) -> [String] {
        switch key?.kind {
        case .figure where self == .publishedResult: language.verdicts
        case .direction: Direction.allCases.map(\.rawValue)
        case .flag: [language.flag(true), language.flag(false)]
        default: []
        }
    }

    /// Whether its cells may hold something else, too.
    package var isOpen: Bool { self == .publishedResult }

    private var italianHeading: String? {
        switch self {
        case .year: "Anno"
        case .areaID: "ID area"
        case .area: "Area"
        case .objectiveID: "ID obiettivo"
        case .objective: "Obiettivo"
        case .indicatorID: "ID indicatore"
        case .indicator: "Indicatore"
        case .group: "Gruppo"
        case .direction: "Direzione"
        case .target: "Target"
        case .actual: "Valore raggiunto"
        case .publishedResult: "Risultato"
        case .baseline: "Valore di partenza"
        case .targetInitial: "Target iniziale"
        case .weight: "Peso"
        case .formula: "Formula di calcolo"
        case .provisional: "Provvisorio"
        case .responsibleUnit: "Unità responsabile"
        case .sourceDocument: "Documento fonte"
        case .sourcePage: "Pagina fonte"
        case .evidence: "Evidenza"
        case .note: "Nota"
        case .code: "Codice"
        case .due: "Scadenza"
        case .unit: "Unità di misura"
        case .targetComparator, .targetValue, .targetUnit, .actualValue, .actualUnit, .publishedValue, .computedValue,
            .status, .verification, .basis, .page, .cautions, .targetType, .actualType, .targetNumber, .actualNumber,
            .numberUnit, .resultKind, .targetLow, .targetHigh:
            nil
        }
    }

    private var englishHeading: String? {
        switch self {
        case .year: "Year"
        case .areaID: "Area ID"
        case .area: "Area"
        case .objectiveID: "Objective ID"
        case .objective: "Objective"
        case .indicatorID: "Indicator ID"
        case .indicator: "Indicator"
        case .group: "Group"
        case .direction: "Direction"
        case .target: "Target"
        case .actual: "Actual value"
        case .publishedResult: "Published result"
        case .baseline: "Starting value"
        case .targetInitial: "Initial target"
        case .weight: "Weight"
        case .formula: "Formula"
        case .provisional: "Provisional"
        case .responsibleUnit: "Responsible unit"
        case .sourceDocument: "Source document"
        case .sourcePage: "Source page"
        case .evidence: "Evidence"
        case .note: "Note"
        case .code: "Code"
        case .due: "Due date"
        case .unit: "Unit of measure"
        case .targetComparator, .targetValue, .targetUnit, .actualValue, .actualUnit, .publishedValue, .computedValue,
            .status, .verification, .basis, .page, .cautions, .targetType, .actualType, .targetNumber, .actualNumber,
            .numberUnit, .resultKind, .targetLow, .targetHigh:
            nil
        }
    }
}

extension SiteLanguage {
    /// The verdicts that a body may publish in words, in the order in which they are offered.
    fileprivate var verdicts: [String] {
        switch self {
        case .italian: ["Raggiunto", "Raggiunto in parte", "Non raggiunto", "In corso"]
        case .english: ["Achieved", "Partly achieved", "Not achieved", "In progress"]
        }
    }

    /// Yes or no in a cell that holds nothing else.
    package func flag(_ isTrue: Bool) -> String {
        switch self {
        case .italian: isTrue ? "sì" : "no"
        case .english: isTrue ? "yes" : "no"
        }
    }
}
