import GalleyCore

/// `galley config`: the house's values and where each comes from.
enum ConfigCommand {
    static let verb = Verb(
        "config", summary: "shows the house's values and where each comes from",
        operands: "[WORKFLOW]", operandCount: 0...1, flags: [SharedFlags.json],
        examples: [
            .init("galley config", "what holds in this folder"),
            .init("galley config Workflows/agency-desk.json --json", "what holds for this workflow, for programs"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let house = arguments.house
        if arguments.has("json") {
            var json = JSONWriter(pretty: true)
            json.value(.array(HouseKey.all.map { value($0, house) }))
            try console.write(json.bytes + [0x0A])
            return .success
        }
        let width = HouseKey.all.map(\.option.name.count).max() ?? 0
        for key in HouseKey.all {
            let gap = String(repeating: " ", count: width - key.option.name.count + 2)
            try console.write(key.option.name + gap + line(key, house) + "\n")
        }
        let file = house.path ?? "there is none from here upwards; galley new writes one"
        console.say("house file: \(file)")
        return .success
    }

    private static func line(_ key: HouseKey, _ house: HouseFile) -> String {
        let value = house[key] ?? key.builtIn
        let words = value?.array.map { $0.map { $0.string ?? $0.text }.joined(separator: "; ") }
        let text = words ?? value?.string ?? value?.text ?? ""
        if let place = house.place(of: key) { return "\(text)  (\(place))" }
        return "\(text.isEmpty ? "none" : text)  (built in; \(key.option.summary))"
    }

    private static func value(_ key: HouseKey, _ house: HouseFile) -> JSONValue {
        .object(
            .init([
                ("name", .string(key.option.name)), ("value", house[key] ?? key.builtIn ?? .null),
                ("from", .string(house.place(of: key) ?? "built in")),
                ("wants", .string(key.option.shape.wanted)), ("summary", .string(key.option.summary)),
            ]))
    }
}
