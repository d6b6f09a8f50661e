import FoundationEssentials
import GalleyCore

/// The table of floors, `Tests/Fixtures/quality-floors.json`: for each set the hash of the pages measured and what
/// cleaning must reach on them.
struct QualityFloors {
    /// What is pinned for one set.
    struct Pinned {
        let corpus: String
        let floors: [QualityMeasure: Double]
    }

    /// How `GALLEY_FLOORS` asks for the table to be written.
    enum Rewriting: String {
        /// Floors rise to what was measured; none falls.
        case raise
        /// All are set to what was measured, on whatever pages.
        case pin
    }

    static let path = PageFixtureTests.root.appending(path: "Tests/Fixtures/quality-floors.json")
    static let rewriting = ProcessInfo.processInfo.environment["GALLEY_FLOORS"].flatMap(Rewriting.init)

    static func pinned(_ set: String) throws -> Pinned? {
        guard let value = try JSONReader.read(Array(Data(contentsOf: path)))[set] else { return nil }
        let floors = value["floors"]?.object?.entries.compactMap { name, value -> (QualityMeasure, Double)? in
            guard let measure = QualityMeasure(rawValue: name), let floor = value.number else { return nil }
            return (measure, floor)
        }
        return Pinned(corpus: value["corpus"]?.string ?? "", floors: Dictionary(floors ?? []) { first, _ in first })
    }

    /// Puts one set's values in; a floor is what was measured, cut to four decimals.
    static func write(_ set: String, corpus: String, pages: Int, _ measured: [QualityMeasure: Double]) throws {
        let old = try? JSONReader.read(Array(Data(contentsOf: path)))
        var table = old?.object ?? JSONValue.Object()
        let before = (try? pinned(set)) ?? nil
        let floors = QualityMeasure.allCases.compactMap { measure -> (String, JSONValue)? in
            guard let value = measured[measure] else { return nil }
            let floor = (value * 10_000).rounded(.down) / 10_000
            let kept = rewriting == .raise && before?.corpus == corpus ? before?.floors[measure] ?? 0 : 0
            return (measure.rawValue, .number(max(floor, kept)))
        }
        table[set] = .object(
            .init([("corpus", .string(corpus)), ("pages", .integer(pages)), ("floors", .object(.init(floors)))]))
        let sorted = JSONValue.Object(table.entries.sorted { $0.0 < $1.0 })
        var json = JSONWriter(pretty: true)
        json.value(.object(sorted))
        try Data(json.bytes + [0x0A]).write(to: path)
    }
}
