import ReportModel

/// What catalogues of open data say of a licence.
extension License {
    /// The licence as an EU authority (<http://publications.europa.eu/resource/authority/licence>) names it, which
    /// catalogues of open data ask for; else where its text stands.
    var authorityURL: String {
        let authority = "http://publications.europa.eu/resource/authority/licence/"
        return switch self {
        case .ccZero1: authority + "CC0"
        case .ccBy4: authority + "CC_BY_4_0"
        case .ccBySA4: authority + "CC_BYSA_4_0"
        case .ccByND4: authority + "CC_BYND_4_0"
        case .ccByNC4: authority + "CC_BYNC_4_0"
        case .ccByNCSA4: authority + "CC_BYNCSA_4_0"
        case .ccByNCND4: authority + "CC_BYNCND_4_0"
        default: url
        }
    }

    /// What it asks of whoever uses the data, as <http://purl.org/adms/licencetype/> names it; `nil` where no one type
    /// says all that it asks.
    var type: (code: String, label: String)? {
        switch self {
        case .ccZero1, .pddl1, .dlDeZero2: ("PublicDomain", "Work in the public domain")
        case .ccBy3, .ccBy3IGO, .ccBy4, .odcBy1, .etalab2, .dlDeBy2, .oglUK3, .oglCanada2, .nlod2:
            ("Attribution", "Attribution")
        case .ccBySA3, .ccBySA4, .odbl1, .ccByND4, .ccByNC4, .ccByNCSA4, .ccByNCND4: nil
        }
    }
}
