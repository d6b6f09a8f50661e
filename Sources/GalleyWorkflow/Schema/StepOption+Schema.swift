import GalleyCore

extension StepOption {
    /// The JSON Schema of the option's value, with its summary and default.
    var schema: JSONValue {
        var members = shape.schemaMembers + [("description", JSONValue.string(summary))]
        if let fallback = self.default { members.append(("default", fallback)) }
        return WorkflowSchema.object(members)
    }
}

extension StepOption.Shape {
    fileprivate var schemaMembers: [(String, JSONValue)] {
        switch self {
        case .string: [("type", .string("string"))]
        case .path, .inputPath, .template: [("type", .string("string")), ("minLength", .integer(1))]
        case .boolean: [("type", .string("boolean"))]
        case .integer(let range):
            [
                ("type", .string("integer")), ("minimum", .integer(range.lowerBound)),
                ("maximum", .integer(range.upperBound)),
            ]
        case .number(let range):
            [
                ("type", .string("number")), ("minimum", .number(range.lowerBound)),
                ("maximum", .number(range.upperBound)),
            ]
        case .choice(let words): [("enum", WorkflowSchema.strings(words))]
        case .language: [("type", .string("string")), ("pattern", .string("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"))]
        case .list(let shape):
            [("type", .string("array")), ("items", WorkflowSchema.object(shape.schemaMembers))]
        case .any: []
        }
    }
}
