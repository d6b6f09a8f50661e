import GalleyCore

extension HouseFile {
    /// Steps with the house's values as the defaults of their options, so that checker, planner and reuse know them.
    func applied(to entries: [StepEntry]) -> [StepEntry] {
        self == .none ? entries : entries.map(applied)
    }

    private func applied(to entry: StepEntry) -> StepEntry {
        let step = entry.description
        let options = step.options.map { option in
            guard let value = `default`(of: option) else { return option }
            return StepOption(option.name, option.shape, default: value, summary: option.summary)
        }
        let description = StepDescription(
            name: step.name, summary: step.summary, kind: step.kind, takes: step.takes, gives: step.gives,
            options: options, version: step.version, example: step.example)
        switch entry.maker {
        case .step(let make): return StepEntry(description, step: make)
        case .source(let make): return StepEntry(description, source: make)
        }
    }

    /// What the house says for an option, when it is of the option's shape.
    private func `default`(of option: StepOption) -> JSONValue? {
        guard let key = HouseKey.all.first(where: { $0.stepOption == option.name }), let value = self[key],
            option.shape.accepts(value)
        else { return nil }
        return value
    }

    /// The words for a flag that a command line leaves out; empty where the house says nothing.
    func words(forFlag name: String) -> [String] {
        guard let key = HouseKey.all.first(where: { $0.flag == name }), let value = self[key] else { return [] }
        if let list = value.array { return list.compactMap(\.string) }
        return [value.string ?? value.text]
    }
}
