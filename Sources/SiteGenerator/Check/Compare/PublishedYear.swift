import FoundationEssentials

/// What is published of a year: the verdicts in its JSON, of this version of the schema or of an earlier one.
struct PublishedYear {
    /// The year.
    let year: Int
    /// Its indicators, in their order.
    let records: [VerdictRecord]

    /// Why a file tells nothing.
    enum Fault: Error, Equatable {
        /// It is not the JSON that sitegen writes.
        case damaged
        /// A later version of sitegen wrote it; the version of its schema is known.
        case tooNew(schema: String)
    }

    /// Reads a file.
    init(json: [UInt8]) throws(Fault) {
        let file: File
        do {
            let version = try JSONDecoder().decode(Version.self, from: Data(json)).schema_version
            guard ["1", "2"].contains(version.prefix { $0 != "." }) else { throw Fault.tooNew(schema: version) }
            file = try JSONDecoder().decode(File.self, from: Data(json))
        } catch let fault as Fault {
            throw fault
        } catch {
            throw .damaged
        }
        year = file.year
        records = file.areas.flatMap { area in
            area.objectives.flatMap { objective in objective.indicators.map { $0.record(area.id, objective.id) } }
        }
    }
}

// The members of the JSON that are compared, by the names that they have there.

private struct Version: Decodable {
    let schema_version: String
}

private struct File: Decodable {
    let year: Int
    let areas: [PublishedArea]

    struct PublishedArea: Decodable {
        let id: String
        let objectives: [PublishedObjective]
    }

    struct PublishedObjective: Decodable {
        let id: String
        let indicators: [PublishedIndicator]
    }

    struct PublishedIndicator: Decodable {
        let indicator_id: String
        let indicator: String
        let status: String
        let as_declared: Bool
        let verification: String
        let computed_value: Number?
        let target: String?
        let actual: String?
        let published_result: String?

        func record(_ area: String, _ objective: String) -> VerdictRecord {
            var values: [VerdictField: String] = [:]
            values[.indicatorID] = indicator_id
            values[.status] = status
            values[.asDeclared] = as_declared ? "yes" : "no"
            values[.verification] = verification
            values[.computedValue] = computed_value?.text
            values[.target] = target
            values[.actual] = actual
            values[.publishedResult] = published_result
            return VerdictRecord(
                key: VerdictRecord.Key(area: area, objective: objective, indicator: indicator_id), name: indicator,
                values: values)
        }
    }

    /// A number, which has become a text where it is long.
    struct Number: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            text = try (try? container.decode(String.self)) ?? container.decode(Decimal.self).description
        }
    }
}
