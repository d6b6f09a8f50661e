extension StepOption.Shape {
    /// What the option wants, in words: `a whole number from 1 to 64`.
    public var wanted: String {
        switch self {
        case .string: "a text"
        case .path, .inputPath: "a path"
        case .template: "a file template below the output folder"
        case .boolean: "true or false"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words): "one of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
        case .language: "a language tag such as \"ko\""
        case .list(let shape): "a list, each \(shape.wanted)"
        case .any: "any value"
        }
    }

    /// True when the value fits.
    public func accepts(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.any, _): true
        case (.boolean, .bool): true
        case (.string, .string): true
        case (.path, .string(let text)), (.inputPath, .string(let text)): !text.isEmpty
        case (.template, .string(let text)): !text.isEmpty
        case (.choice(let words), .string(let text)): words.contains(text)
        case (.language, .string(let text)): LanguageTagForm.isWellFormed(text)
        case (.integer(let range), _): value.integer.map(range.contains) ?? false
        case (.number(let range), _): value.number.map(range.contains) ?? false
        case (.list(let shape), .array(let values)): values.allSatisfy(shape.accepts)
        default: false
        }
    }
}
