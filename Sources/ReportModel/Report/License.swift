/// A licence for texts and data, by its SPDX identifier (<https://spdx.org/licenses/>).
///
/// The list is closed so that a slip is noticed: it holds the licences under which public bodies publish.
public enum License: String, CaseIterable, Sendable {
    case ccZero1 = "CC0-1.0"
    case ccBy3 = "CC-BY-3.0"
    case ccBy3IGO = "CC-BY-3.0-IGO"
    case ccBy4 = "CC-BY-4.0"
    case ccBySA3 = "CC-BY-SA-3.0"
    case ccBySA4 = "CC-BY-SA-4.0"
    case ccByND4 = "CC-BY-ND-4.0"
    case ccByNC4 = "CC-BY-NC-4.0"
    case ccByNCSA4 = "CC-BY-NC-SA-4.0"
    case ccByNCND4 = "CC-BY-NC-ND-4.0"
    case odbl1 = "ODbL-1.0"
    case odcBy1 = "ODC-By-1.0"
    case pddl1 = "PDDL-1.0"
    case etalab2 = "etalab-2.0"
    case dlDeBy2 = "DL-DE-BY-2.0"
    case dlDeZero2 = "DL-DE-ZERO-2.0"
    case oglUK3 = "OGL-UK-3.0"
    case oglCanada2 = "OGL-Canada-2.0"
    case nlod2 = "NLOD-2.0"

    /// The licence's own name.
    public var name: String {
        switch self {
        case .ccZero1: "CC0 1.0"
        case .ccBy3: "Creative Commons BY 3.0"
        case .ccBy3IGO: "Creative Commons BY 3.0 IGO"
        case .ccBy4: "Creative Commons BY 4.0"
        case .ccBySA3: "Creative Commons BY-SA 3.0"
        case .ccBySA4: "Creative Commons BY-SA 4.0"
        case .ccByND4: "Creative Commons BY-ND 4.0"
        case .ccByNC4: "Creative Commons BY-NC 4.0"
        case .ccByNCSA4: "Creative Commons BY-NC-SA 4.0"
        case .ccByNCND4: "Creative Commons BY-NC-ND 4.0"
        case .odbl1: "Open Database License 1.0"
        case .odcBy1: "Open Data Commons Attribution License 1.0"
        case .pddl1: "Open Data Commons Public Domain Dedication 1.0"
        case .etalab2: "Licence Ouverte 2.0"
        case .dlDeBy2: "Datenlizenz Deutschland – Namensnennung 2.0"
        case .dlDeZero2: "Datenlizenz Deutschland – Zero 2.0"
        case .oglUK3: "Open Government Licence v3.0"
        case .oglCanada2: "Open Government Licence – Canada 2.0"
        case .nlod2: "Norsk lisens for offentlige data 2.0"
        }
    }

    /// Where its text stands.
    public var url: String {
        switch self {
        case .ccZero1: "https://creativecommons.org/publicdomain/zero/1.0/"
        case .ccBy3: "https://creativecommons.org/licenses/by/3.0/"
        case .ccBy3IGO: "https://creativecommons.org/licenses/by/3.0/igo/"
        case .ccBy4: "https://creativecommons.org/licenses/by/4.0/"
        case .ccBySA3: "https://creativecommons.org/licenses/by-sa/3.0/"
        case .ccBySA4: "https://creativecommons.org/licenses/by-sa/4.0/"
        case .ccByND4: "https://creativecommons.org/licenses/by-nd/4.0/"
        case .ccByNC4: "https://creativecommons.org/licenses/by-nc/4.0/"
        case .ccByNCSA4: "https://creativecommons.org/licenses/by-nc-sa/4.0/"
        case .ccByNCND4: "https://creativecommons.org/licenses/by-nc-nd/4.0/"
        case .odbl1: "https://opendatacommons.org/licenses/odbl/1-0/"
        case .odcBy1: "https://opendatacommons.org/licenses/by/1-0/"
        case .pddl1: "https://opendatacommons.org/licenses/pddl/1-0/"
        case .etalab2: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"
        case .dlDeBy2: "https://www.govdata.de/dl-de/by-2-0"
        case .dlDeZero2: "https://www.govdata.de/dl-de/zero-2-0"
        case .oglUK3: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
        case .oglCanada2: "https://open.canada.ca/en/open-government-licence-canada"
        case .nlod2: "https://data.norge.no/nlod/no/2.0/"
        }
    }
}
