import Foundation
import TestSupport

/// Checks a value against the part of JSON Schema that sitegen writes, and refuses any other keyword.
struct SchemaChecker {
    let root: [String: Any]

    private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

    /// What is wrong with a value.
    func faults(_ value: Any, _ schema: [String: Any]? = nil, at path: String = "") -> [String] {
        let schema = schema ?? root
        var faults: [String] = []
        for (keyword, rule) in schema where !Self.annotations.contains(keyword) {
            switch (keyword, rule) {
            case ("type", let type as String): if !has(value, [type]) { faults.append("\(path): no \(type)") }
            case ("type", let types as [String]): if !has(value, types) { faults.append("\(path): none of \(types)") }
            case ("enum", let values as [Any]):
                if !values.contains(where: { "\($0)" == "\(value)" }) { faults.append("\(path): \(value) in no list") }
            case ("pattern", let pattern as String):
                guard let text = value as? String else { continue }
                if text.range(of: pattern, options: .regularExpression) == nil { faults.append("\(path): \(text)") }
            case ("minimum", let least as NSNumber):
                if let number = value as? NSNumber, number.doubleValue < least.doubleValue {
                    faults.append("\(path): below \(least)")
                }
            case ("$ref", let reference as String):
                let name = String(reference.split(separator: "/").last ?? "")
                let definitions = root["$defs"] as? [String: [String: Any]]
                guard let definition = definitions?[name] else {
                    faults.append("\(path): no definition \(name)")
                    continue
                }
                faults += self.faults(value, definition, at: path)
            case ("items", let item as [String: Any]):
                for (index, element) in (value as? [Any] ?? []).enumerated() {
                    faults += self.faults(element, item, at: "\(path)/\(index)")
                }
            case ("properties", let properties as [String: [String: Any]]):
                for (name, member) in value as? [String: Any] ?? [:] {
                    if let property = properties[name] {
                        faults += self.faults(member, property, at: "\(path)/\(name)")
                    } else if schema["additionalProperties"] as? Bool == false {
                        faults.append("\(path)/\(name): unknown")
                    }
                }
            case ("required", let names as [String]):
                let members = value as? [String: Any] ?? [:]
                faults += names.filter { members[$0] == nil }.map { "\(path)/\($0): missing" }
            case ("additionalProperties", is Bool): continue
            default: faults.append("\(path): keyword \(keyword) is not known here")
            }
        }
        return faults
    }

    private func has(_ value: Any, _ types: [String]) -> Bool {
        types.contains { type in
            switch type {
            case "null": value is NSNull
            case "string": value is String
            case "boolean": value is Bool
            case "object": value is [String: Any]
            case "array": value is [Any]
            case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
            case "number": value is NSNumber && !(value is String)
            default: false
            }
        }
    }
}
