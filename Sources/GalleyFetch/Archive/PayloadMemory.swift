/// The answers of an archive that later records point back to (`revisit`): the newest of them are kept at hand, older
/// ones are looked for in the file again.
package struct PayloadMemory {
    private static let mostBytes = 64 * 1_024 * 1_024

    private let paths: [String]
    private var records: [String: WARCRecord] = [:]
    private var order = Line<String>()
    private var byteCount = 0

    /// - Parameter paths: the files of the archive.
    package init(paths: [String]) { self.paths = paths }

    /// The record itself; a `revisit` with the body of the record it points to, where that stands in the archive.
    package mutating func whole(_ record: WARCRecord) -> WARCRecord {
        if record.type == "response" { keep(record) }
        guard record.type == "revisit", let digest = record["WARC-Payload-Digest"] else { return record }
        guard let earlier = records[digest] ?? lookedUp(digest, url: record["WARC-Refers-To-Target-URI"]) else {
            return record
        }
        keep(earlier)
        return record.withBody(of: earlier)
    }

    private mutating func keep(_ record: WARCRecord) {
        guard let digest = record["WARC-Payload-Digest"], records[digest] == nil,
            record.block.count <= Self.mostBytes
        else { return }
        while byteCount + record.block.count > Self.mostBytes, let oldest = order.popFirst() {
            byteCount -= records.removeValue(forKey: oldest)?.block.count ?? 0
        }
        records[digest] = record
        order.append(digest)
        byteCount += record.block.count
    }

    private func lookedUp(_ digest: String, url: String?) -> WARCRecord? {
        guard let url else { return nil }
        for path in paths {
            guard let reader = try? WARCReader(path: path) else { continue }
            while let record = try? reader.next() {
                let isMeant = record.type == "response" && record["WARC-Payload-Digest"] == digest
                if isMeant, record.targetURI == url { return record }
            }
        }
        return nil
    }
}
