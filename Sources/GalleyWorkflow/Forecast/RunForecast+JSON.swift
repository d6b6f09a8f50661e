package import GalleyCore

extension RunForecast {
    /// The forecast for programs.
    package var json: JSONValue {
        .object(
            .init([
                ("workflow", .string(workflow)), ("articles", .array(items.map(\.json))),
                ("later", .array(later.map(JSONValue.string))),
                (
                    "unreadable",
                    .array(
                        unreadable.map {
                            .object(.init([("name", .string($0.name)), ("why", .string($0.why))]))
                        })
                ),
            ]))
    }
}

extension RunForecast.Item {
    fileprivate var json: JSONValue {
        let steps = lines.map { line in
            JSONValue.object(
                .init([
                    ("step", .string(line.step)), ("action", .string(line.action.rawValue)), ("why", .string(line.why)),
                    ("unless", line.unless.map(JSONValue.string) ?? .null),
                ]))
        }
        return .object(.init([("name", .string(name)), ("steps", .array(steps))]))
    }
}
