import GalleyCore

/// Reads the records of a WARC file one after the other: packed or not, one gzip member a record or one for all.
package final class WARCReader {
    /// Fields of a record's head together.
    private static let largestHead = 64 * 1_024

    private let file: PackedFile
    /// A record with a larger block is passed over.
    private let largestBlock: Int
    private var buffer: [UInt8] = []
    /// Where in the buffer the next record is looked for.
    private var index = 0
    /// Records whose block was too large to be read.
    package private(set) var skippedCount = 0

    /// - Throws: `SourceProblem` when the file cannot be opened.
    package init(path: String, largestBlock: Int = 64 * 1_024 * 1_024) throws {
        file = try PackedFile(path: path)
        self.largestBlock = largestBlock
    }

    /// The next record; nil at the end of the file. A record that breaks off there is left out.
    /// - Throws: `SourceProblem` where the file is damaged; the records before were whole.
    package func next() throws -> WARCRecord? {
        while true {
            guard try skipEmptyLines() else { return nil }
            guard let fields = try head() else { return nil }
            let record = WARCRecord(fields: fields, block: [])
            guard let length = record["Content-Length"].flatMap({ Int($0) }), length >= 0 else {
                throw damaged("a record has no length")
            }
            if length > largestBlock {
                skippedCount += 1
                guard try skip(length) else { return nil }
                continue
            }
            guard try fill(length) else { return nil }
            defer { index += length }
            return WARCRecord(fields: fields, block: Array(buffer[index..<(index + length)]))
        }
    }

    private func skipEmptyLines() throws -> Bool {
        while try fill(1) {
            guard buffer[index] == 13 || buffer[index] == 10 else { return true }
            index += 1
        }
        return false
    }

    /// Reads the version line and the fields; nil when the file ends first.
    private func head() throws -> [WebPage.Header]? {
        var searched = 0
        while true {
            if let (head, block) = HTTPResponse.endOfHead(buffer, from: index + searched) {
                guard buffer[index...].starts(with: "WARC/".utf8) else { throw damaged("a record does not begin") }
                defer { index = block }
                return HTTPResponse.headers(Self.lines(buffer[index..<head]).dropFirst())
            }
            let present = buffer.count - index
            guard present < Self.largestHead else { throw damaged("a record's head does not end") }
            searched = max(0, present - 2)
            guard try fill(present + 1) else { return nil }
        }
    }

    private static func lines(_ head: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        head.split(separator: 10).map { $0.last == 13 ? $0.dropLast() : $0 }
    }

    /// True when so many bytes stand at `index`; reads on until they do.
    private func fill(_ count: Int) throws -> Bool {
        while buffer.count - index < count {
            guard let piece = try file.next() else { return false }
            if index > 0 {
                buffer.removeFirst(index)
                index = 0
            }
            buffer += piece
        }
        return true
    }

    private func skip(_ count: Int) throws -> Bool {
        var left = count
        while left > 0 {
            guard try fill(1) else { return false }
            let step = min(left, buffer.count - index)
            index += step
            left -= step
        }
        return true
    }

    private func damaged(_ how: String) -> SourceProblem {
        SourceProblem(.malformed, file.path, "\(file.path) is damaged: \(how); what stood before was read")
    }
}
