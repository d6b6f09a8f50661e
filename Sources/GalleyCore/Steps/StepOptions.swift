/// A step's own options, checked against its description and with defaults filled in.
public struct StepOptions: Sendable, Hashable {
    private let values: [String: JSONValue]

    /// - Throws: `StepOptionError` for the first option that is unknown, missing or of the wrong shape.
    public init(_ given: JSONValue.Object, for description: StepDescription) throws {
        var values: [String: JSONValue] = [:]
        for (name, value) in given.entries {
            guard let option = description.options.first(where: { $0.name == name }) else {
                throw StepOptionError(
                    .unknown, option: name, step: description.name, known: description.options.map(\.name))
            }
            guard option.shape.accepts(value) else {
                throw StepOptionError(.wrongShape(option.shape), option: name, step: description.name)
            }
            values[name] = value
        }
        for option in description.options where values[option.name] == nil {
            if option.isRequired { throw StepOptionError(.missing, option: option.name, step: description.name) }
            values[option.name] = option.default
        }
        self.values = values
    }

    public subscript(name: String) -> JSONValue? { values[name] }

    public func string(_ name: String) -> String? { values[name]?.string }
    public func integer(_ name: String) -> Int? { values[name]?.integer }
    public func number(_ name: String) -> Double? { values[name]?.number }
    public func bool(_ name: String) -> Bool { values[name]?.bool ?? false }
    public func strings(_ name: String) -> [String] { values[name]?.array?.compactMap(\.string) ?? [] }

    /// The options with keys in order: equal options give equal text, whatever the file's layout.
    public var canonical: String {
        let object = JSONValue.Object(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        return JSONValue.object(object).canonicalText
    }
}
