import GalleyCore
import GalleyFetch
import GalleyStore

/// The list of addresses that gave no page: written by `--failed-out`, read by `--failed`.
struct FailedPages {
    private let file: AtomicFile

    /// - Throws: `FileError` when the file cannot be made.
    init(path: String) throws { file = try AtomicFile(path) }

    /// Adds a line: the address, what became of it, and whether it may succeed later.
    /// - Throws: `FileError`.
    func add(_ failure: FetchFailure) throws {
        let members: [(String, JSONValue?)] = [
            ("url", .string(failure.url)), ("kind", .string(failure.kind.rawValue)),
            ("status", failure.status.map { .integer($0) }), ("retry", .bool(failure.isTransient)),
            ("message", .string(failure.message)), ("at", .string(Clock.now.description)),
        ]
        let object = JSONValue.Object(members.compactMap { key, value in value.map { (key, $0) } })
        try file.append(Array((JSONValue.object(object).text + "\n").utf8))
    }

    /// Puts the file in its place.
    /// - Throws: `FileError`.
    func finish() throws { try file.commit() }

    /// The addresses of such a list; a line may also be an address alone.
    struct Source: GalleyCore.Source {
        let path: String

        /// - Throws: `FileError` when it cannot be read, `BatchError` for a line that names no address.
        func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
            var lines = try NamedLines(path)
            while let (line, name) = try lines.next() {
                try await take([.request(PageRequest(url: try Self.url(line, name)))])
            }
        }

        private static func url(_ line: [UInt8], _ name: String) throws -> String {
            guard line.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else {
                return String(decoding: line.filter { $0 > 0x20 }, as: UTF8.self)
            }
            guard let url = (try? JSONReader.read(line))?["url"]?.string else {
                throw BatchError("\(name): no address stands there; take a file that --failed-out wrote")
            }
            return url
        }
    }
}
