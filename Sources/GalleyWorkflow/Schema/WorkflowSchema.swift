package import GalleyCore

/// The JSON Schema (2020-12) of workflow files, made from the same step descriptions that the checker reads, so that
/// an editor completes what a run takes.
package enum WorkflowSchema {
    /// The schema for workflows that may use these steps.
    package static func json(for registry: StepRegistry) -> JSONValue {
        let descriptions = registry.entries.map(\.description)
        let steps = descriptions.filter { $0.kind != .source && $0.name != StepUse.routeName }
        let sources = descriptions.filter { $0.kind == .source }
        return object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("$id", .string("galley-workflow-1.schema.json")), ("title", .string("Galley workflow, version 1")),
            ("type", .string("object")), ("required", strings(["version", "name", "source", "steps"])),
            ("properties", members), ("additionalProperties", .bool(false)),
            (
                "$defs",
                object([
                    ("source", anyOf(sources.map { use($0, keys: [("id", text), ("summary", text)]) })),
                    (
                        "step",
                        anyOf(
                            steps.map { use($0, keys: [("id", text), ("summary", text), ("forEach", .bool(true))]) }
                                + [route, inserted])
                    ),
                    ("parameter", parameter), ("condition", condition), ("test", test),
                ])
            ),
        ])
    }

    private static let members = object([
        ("$schema", text), ("$comment", .bool(true)), ("version", object([("const", .integer(1))])), ("name", text),
        ("summary", text), ("include", anyOf([text, list(text)])),
        ("params", object([("type", .string("object")), ("additionalProperties", declaration)])),
        ("source", reference("source")), ("steps", list(reference("step"))),
        ("branches", object([("type", .string("object")), ("additionalProperties", list(reference("step")))])),
        ("onError", closed([("quarantine", text), ("most", .bool(true))], required: [])),
        ("tests", list(reference("test"))),
    ])

    private static let declaration = closed(
        [
            ("type", object([("enum", strings(WorkflowParameter.Kind.allCases.map(\.rawValue)))])),
            ("default", .bool(true)), ("summary", text), ("environment", text),
        ], required: ["type"])

    /// `{"$param": "name"}`, which may stand wherever an option's value may.
    private static let parameter = closed([("$param", text)], required: ["$param"])

    private static let condition: JSONValue = {
        let words = Comparison.words.map { ($0, JSONValue.bool(true)) }
        return anyOf([closed([("path", text)] + words, required: ["path"])])
    }()

    private static let route = closed(
        [
            ("use", object([("const", .string(StepUse.routeName))])), ("id", text), ("summary", text),
            ("$comment", .bool(true)),
            (
                "cases",
                list(
                    closed(
                        [
                            ("when", anyOf([reference("condition"), list(reference("condition"))])),
                            ("to", anyOf([text, list(text)])),
                        ], required: ["to"]))
            ),
        ], required: ["use", "cases"])

    /// Another workflow in the place of a step, with values for its parameters.
    private static let inserted = closed(
        [
            ("use", object([("type", .string("string")), ("pattern", .string("\\.json$"))])), ("id", text),
            ("summary", text), ("$comment", .bool(true)), ("with", object([("type", .string("object"))])),
        ], required: ["use"])

    private static let test: JSONValue = {
        let inline = closed([("html", text), ("text", text), ("article", .bool(true))], required: [])
        return closed(
            [
                ("name", text), ("input", anyOf([text, inline])), ("url", text), ("from", text), ("to", text),
                ("expect", list(reference("condition"))), ("gives", object([("type", .string("integer"))])),
                ("golden", text), ("setAside", text), ("goesTo", anyOf([text, list(text)])),
            ], required: ["name", "input"])
    }()

    /// A step's use: its name, its own options under `with`, and what belongs to the flow.
    private static func use(_ step: StepDescription, keys: [(String, JSONValue)]) -> JSONValue {
        let options = step.options.map { option -> (String, JSONValue) in
            (option.name, anyOf([option.schema, reference("parameter")]))
        }
        let required = step.options.filter(\.isRequired).map(\.name)
        let name = object([("const", .string(step.name)), ("description", .string(step.summary))])
        return closed(
            [("use", name), ("$comment", .bool(true))] + keys + [("with", closed(options, required: required))],
            required: required.isEmpty ? ["use"] : ["use", "with"])
    }
}

extension WorkflowSchema {
    static let text = object([("type", .string("string"))])

    static func object(_ members: [(String, JSONValue)]) -> JSONValue { .object(.init(members)) }
    static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
    static func anyOf(_ schemas: [JSONValue]) -> JSONValue { object([("anyOf", .array(schemas))]) }
    static func list(_ items: JSONValue) -> JSONValue { object([("type", .string("array")), ("items", items)]) }
    static func reference(_ name: String) -> JSONValue { object([("$ref", .string("#/$defs/\(name)"))]) }

    /// An object with these members and no others.
    static func closed(_ members: [(String, JSONValue)], required: [String]) -> JSONValue {
        object([
            ("type", .string("object")), ("properties", object(members)), ("required", strings(required)),
            ("additionalProperties", .bool(false)),
        ])
    }
}
