import GalleyCore
import GalleyFetch
import GalleyStore
import Glibc

/// Turns the operands of a verb, files, addresses and `-`, into pages, one at a time.
struct PageReader {
    private let operands: [String]
    private let format: InputFormat?
    private let url: String?
    private let maxBytes: Int
    /// Nil when no operand is an address: setting libcurl up takes longer than cleaning a page.
    private let fetcher: Fetcher?

    init(operands: [String], format: InputFormat?, url: String?, maxBytes: Int, allowed: [AllowedAddress]) {
        self.operands = operands
        self.format = format
        self.url = url
        self.maxBytes = maxBytes
        var options = FetchOptions()
        options.allowedAddresses = allowed
        options.limits.bodyBytes = maxBytes
        options.limits.wireBytes = maxBytes
        fetcher = operands.contains(where: Self.isAddress) ? Fetcher(options: options) : nil
    }

    /// True when the operands hold many pages each.
    var isBatch: Bool {
        operands.contains { operand in
            switch format ?? InputFormat(guessedFrom: operand) {
            case .jsonl, .warc: true
            default: false
            }
        }
    }

    /// The pages in the order of the operands; files are read when their turn comes.
    func pages() -> Pages { Pages(reader: self) }

    /// Walks the operands.
    struct Pages {
        private let reader: PageReader
        private var operands: ArraySlice<String>
        private var lines: NamedLines?
        private var archive: WARCReader?
        private var payloads = PayloadMemory(paths: [])

        fileprivate init(reader: PageReader) {
            self.reader = reader
            operands = reader.operands[...]
        }

        /// The next item, or nil after the last.
        /// - Throws: `FileError` for a batch file that cannot be read.
        mutating func next() throws -> PageItem? {
            while true {
                if let (line, name) = try lines?.next() { return reader.item(line: line, name: name) }
                lines = nil
                if let item = reader.item(from: &archive, &payloads) { return item }
                archive = nil
                guard let operand = operands.popFirst() else { return nil }
                if reader.format(of: operand) == .jsonl {
                    lines = try NamedLines(operand)
                } else if reader.format(of: operand) == .warc {
                    archive = try WARCReader(path: operand)
                    payloads = PayloadMemory(paths: [operand])
                } else {
                    return reader.item(operand)
                }
            }
        }
    }

    private func format(of operand: String) -> InputFormat? {
        if let format { return format }
        return operand == "-" || Self.isAddress(operand) ? nil : InputFormat(guessedFrom: operand)
    }

    private func item(line: [UInt8], name: String) -> PageItem {
        let maxBytes = maxBytes
        let parsed = Result { try BatchLine(line) }
        return PageItem(id: (try? parsed.get())?.id, name: name) { try parsed.get().page(maxBytes: maxBytes) }
    }

    /// The next page of an archive; nil at its end. A damaged archive gives one item that says so, then ends.
    private func item(from archive: inout WARCReader?, _ payloads: inout PayloadMemory) -> PageItem? {
        guard let reader = archive else { return nil }
        do {
            while let next = try reader.next() {
                let record = payloads.whole(next)
                let page = Result { try record.page(limit: maxBytes) }
                if case .success(nil) = page { continue }
                let name = record.targetURI ?? "a record"
                return PageItem(id: nil, name: name) {
                    guard let page = try page.get() else { throw BatchError("holds no page") }
                    return page
                }
            }
            return nil
        } catch {
            archive = nil
            return PageItem(id: nil, name: "the archive") { throw BatchError(of: error) }
        }
    }

    private func item(_ operand: String) -> PageItem {
        let (format, url, maxBytes, fetcher) = (format(of: operand), url, maxBytes, fetcher)
        if let fetcher, Self.isAddress(operand) {
            return PageItem(id: nil, name: operand) { try await fetcher.fetch(PageRequest(url: operand)).get() }
        }
        return PageItem(id: nil, name: operand == "-" ? "standard input" : operand) {
            if format == .json { throw BatchError("is JSON, not a page; pages come as HTML, text, JSON Lines or WARC") }
            let bytes =
                operand == "-"
                ? try FileContents.read(descriptor: STDIN_FILENO, limit: maxBytes)
                : try FileContents.read(operand, limit: maxBytes)
            let mediaType = format?.mediaType ?? (Self.looksLikeMarkup(bytes) ? "text/html" : "text/plain")
            return WebPage(url: url, mediaType: mediaType, bytes: bytes)
        }
    }

    private static func isAddress(_ operand: String) -> Bool {
        operand.hasPrefix("http://") || operand.hasPrefix("https://")
    }

    private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(1024).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        return start.first == UInt8(ascii: "<")
    }
}
