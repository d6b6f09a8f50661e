package import GalleyCore

/// A parameter that a workflow declares under `params`.
package struct WorkflowParameter: Sendable, Hashable {
    /// What values a parameter takes. The raw value is its name in the file.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case text, texts, path, integer, number, boolean, language, languages, secret

        var shape: StepOption.Shape {
            switch self {
            case .text, .secret: .string
            case .texts: .list(.string)
            case .path: .path
            case .integer: .integer(Int.min...Int.max)
            case .number: .number(-Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
            case .boolean: .boolean
            case .language: .language
            case .languages: .list(.language)
            }
        }

        /// Reads what stands after `--set name=`; lists are separated by commas.
        func value(fromText text: String) -> JSONValue? {
            let value: JSONValue? =
                switch self {
                case .text, .path, .language, .secret: .string(text)
                case .texts, .languages:
                    .array(text.split(separator: ",").map { .string(String($0.trimmingSpaces)) })
                case .integer: Int(text).map(JSONValue.integer)
                case .number: Double(text).map(JSONValue.number)
                case .boolean: text == "true" ? .bool(true) : text == "false" ? .bool(false) : nil
                }
            return value.flatMap { shape.accepts($0) ? $0 : nil }
        }
    }

    package let name: String
    package let kind: Kind
    package let summary: String?
    package let defaultValue: JSONValue?
    /// The environment variable a secret comes from.
    package let environment: String
    package let pointer: String
}

extension Substring {
    /// Without blanks and tabs at its ends.
    var trimmingSpaces: Substring {
        var text = self
        while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
        while let last = text.last, last == " " || last == "\t" || last == "\r" { text = text.dropLast() }
        return text
    }
}
