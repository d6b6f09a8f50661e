import GalleyCore

extension Passage {
    /// Everything but plan and input, as a desk keeps it: a line of JSON, and behind it the lines for the report, which
    /// are not read with it.
    var record: String {
        var writer = JSONWriter()
        writer.value(
            .object(
                .init([
                    ("legs", .array(legs.map { .string("\($0.step) \($0.fingerprint.hex) \($0.input.hex)") })),
                    ("counts", .array(counts.flatMap { [$0.line, $0.taken, $0.given] }.map(JSONValue.integer))),
                    ("articles", .array(articles.map(JSONValue.string))),
                    ("files", .array(files.map(JSONValue.string))), ("whole", .bool(isWhole)),
                ])))
        return ([String(decoding: writer.bytes, as: UTF8.self)] + rows).joined(separator: "\n")
    }

    /// Nil for a record that `record` did not write.
    init?(plan: String, input: String, record: String) {
        let lines = record.words(partedBy: UInt8(ascii: "\n"))
        guard let record = lines.first, let plan = ContentHash(hex: plan), let input = ContentHash(hex: input),
            let value = try? JSONReader.read(Array(record.utf8)), let legs = value["legs"]?.array,
            let numbers = value["counts"]?.array?.compactMap(\.integer), numbers.count % 3 == 0
        else { return nil }
        self.init(plan: plan, input: input)
        self.legs = legs.compactMap { $0.string.flatMap(Leg.init(text:)) }
        counts = stride(from: 0, to: numbers.count, by: 3).map {
            Count(line: numbers[$0], taken: numbers[$0 + 1], given: numbers[$0 + 2])
        }
        articles = value["articles"]?.array?.compactMap(\.string) ?? []
        files = value["files"]?.array?.compactMap(\.string) ?? []
        // Desks of before hold the lines inside.
        rows = value["rows"]?.array?.map(\.text) ?? Array(lines.dropFirst())
        isWhole = value["whole"]?.bool ?? false
    }
}

extension Passage.Leg {
    /// Ids of steps hold no blanks.
    fileprivate init?(text: String) {
        let words = text.words(partedBy: UInt8(ascii: " "))
        guard words.count == 3, let fingerprint = ContentHash(hex: words[1]), let input = ContentHash(hex: words[2])
        else { return nil }
        self.init(step: words[0], fingerprint: fingerprint, input: input)
    }
}
