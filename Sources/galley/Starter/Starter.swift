import GalleyCore

/// The files of a new workflow: the workflow with a test that passes at once, a page to test it on, a house file.
struct Starter {
    /// The workflow's name, which is its file's.
    let name: String
    let source: StarterSource
    let output: StarterOutput

    /// Paths below the new folder, with what they hold.
    func files(withHouseFile: Bool) -> [(path: String, text: String)] {
        var files = [("\(name).json", pretty(workflow)), ("samples/night-market.html", StarterPage.html)]
        if source == .urls { files.append(("samples/urls.txt", "# one address a line\nhttps://example.org/story\n")) }
        if withHouseFile { files.append((HouseFile.name, pretty(house))) }
        return files
    }

    private var workflow: JSONValue {
        let fetch = object([("id", .string("fetch")), ("use", .string("fetch"))])
        let clean = object([("id", .string("clean")), ("use", .string("clean"))])
        let gate = object([
            ("id", .string("gate")), ("use", .string("require")),
            ("with", object([("paths", .array([.string("/headline"), .string("/body/0")]))])),
        ])
        return object([
            ("version", .integer(1)), ("name", .string(name)),
            ("summary", .string("Takes \(source.meaning), cleans the stories and writes \(output.meaning).")),
            ("params", object([source.parameter] + [output.parameter].compactMap { $0 })),
            ("source", source.use),
            ("steps", .array((source.isFetched ? [fetch] : []) + [clean, gate] + output.steps)),
            ("onError", object([("quarantine", .string("out/quarantine")), ("most", .string("20%"))])),
            ("tests", .array([test])),
        ])
    }

    private var test: JSONValue {
        object([
            ("name", .string("the story is whole and the share prompt is gone")),
            ("input", .string("samples/night-market.html")), ("from", .string("clean")), ("to", .string("gate")),
            (
                "expect",
                .array([
                    expectation("/headline", "equals", "Night market moves under the viaduct"),
                    expectation("/dateline/place", "equals", "MARROW BAY"),
                    expectation("/cuts/*/rule", "includes", "share-prompt"),
                    expectation("/text", "contains", "the stalls will stand under the viaduct"),
                    expectation("/text", "excludes", "Share this"),
                ])
            ),
        ])
    }

    private var house: JSONValue {
        object([
            ("$comment", .string("What holds for every workflow here; galley config shows each value and its place.")),
            ("targets", .array([.string("ko"), .string("es")])), ("perHost", .integer(2)),
        ])
    }

    private func expectation(_ path: String, _ comparison: String, _ words: String) -> JSONValue {
        object([("path", .string(path)), (comparison, .string(words))])
    }

    private func object(_ members: [(String, JSONValue)]) -> JSONValue { .object(.init(members)) }

    private func pretty(_ value: JSONValue) -> String {
        var json = JSONWriter(pretty: true)
        json.value(value)
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }
}
