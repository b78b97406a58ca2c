import Diagnostics
import OpenData

extension VerdictComparison {
    /// The changes for a program: an object with `compared`, the folder; `indicators`, how many the content has; and
    /// `changes`, each with `event` (`changed`, `new` or `gone`) and `year`.
    ///
    /// A change of an indicator has `area_id`, `objective_id`, `indicator_id`, `file` and `line`, and, where it is
    /// `changed`, `differences`: `field` is a column of the data files, `old` and `new` are `null` where there is no value.
    /// A change of a whole year has `indicators`, how many.
    package var json: String {
        let bytes = JSONWriter.object(.file) { json in
            json.text("compared", folder)
            json.number("indicators", indicators)
            json.array("changes", of: changes) { json, change in json.object { change.write(to: &$0) } }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension VerdictChange {
    /// Writes the members of a change.
    fileprivate func write(to json: inout JSONWriter) {
        json.text("event", code)
        switch subject {
        case .year(let year, let count):
            json.number("year", year)
            json.number("indicators", count)
        case .indicator(let year, let area, let objective, let id):
            json.number("year", year)
            json.text("area_id", area)
            json.text("objective_id", objective)
            json.text("indicator_id", id)
        }
        json.text("file", location?.file)
        json.number("line", location?.line)
        guard case .changed(let differences) = event else { return }
        json.array("differences", of: differences) { json, difference in
            json.object { json in
                json.text("field", difference.field.rawValue)
                json.cell("old", DataCell(difference.old))
                json.cell("new", DataCell(difference.new))
            }
        }
    }

    private var code: String {
        switch event {
        case .new: "new"
        case .gone: "gone"
        case .changed: "changed"
        }
    }
}
