package import GalleyCore
import Glibc
import Synchronization

/// Writes fetched pages as WARC 1.1 (ISO 28500:2017): one gzip member a record, each written at once, so that a run
/// killed at any moment leaves every whole record readable.
///
/// A new file is begun for every run, and when one has grown large; what is there is never touched.
package final class WARCWriter: Sendable {
    private struct State {
        var descriptor: Int32 = -1
        var byteCount = 0
        var serial = 0
        /// Payloads of this run by digest: the record that holds them.
        var payloads: [String: (url: String, date: String)] = [:]
    }

    private static let largestFile = 1_000_000_000

    private let folder: String
    private let software: String
    private let started: Timestamp
    private let state = Mutex(State())

    /// - Parameters:
    ///   - folder: made when it is not there.
    ///   - software: who writes, for the file's first record.
    ///   - started: goes into the files' names.
    package init(folder: String, software: String, started: Timestamp) {
        self.folder = folder.hasSuffix("/") ? folder : folder + "/"
        self.software = software
        self.started = started
    }

    deinit {
        state.withLock { if $0.descriptor >= 0 { close($0.descriptor) } }
    }

    /// Writes a request and its answer, and remarks about them (`fetch-robots: ignore`).
    /// - Throws: `ArchiveFailure` when the disk does not take it.
    func write(
        _ exchange: Exchange, at moment: Timestamp, remarks: [WebPage.Header] = [],
        withholding secretNames: Set<String> = []
    ) throws {
        let capture = WARCCapture(exchange, at: moment, withholding: secretNames)
        try state.withLock { state in
            if state.descriptor < 0 || state.byteCount >= Self.largestFile { try begin(&state) }
            let earlier = exchange.body.isEmpty ? nil : state.payloads[capture.payloadDigest]
            var records = [earlier.map { capture.revisit(of: $0.url, date: $0.date) } ?? capture.response]
            if let request = capture.request { records.append(request) }
            if !remarks.isEmpty { records.append(capture.metadata(remarks)) }
            for record in records { try append(record, &state) }
            if earlier == nil { state.payloads[capture.payloadDigest] = (exchange.address.text, capture.date) }
        }
    }

    private func begin(_ state: inout State) throws {
        if state.descriptor >= 0 { close(state.descriptor) }
        state.descriptor = -1
        try makeFolder()
        let stamp = started.description.filter(\.isNumber)
        while state.descriptor < 0 {
            let number = String(state.serial)
            let name = "galley-\(stamp)-\(String(repeating: "0", count: max(0, 5 - number.count)))\(number).warc.gz"
            state.descriptor = open(folder + name, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o666)
            if state.descriptor < 0, errno != EEXIST { throw failure(folder + name) }
            state.serial += 1
            if state.descriptor >= 0 {
                state.byteCount = 0
                try append(WARCCapture.fileInfo(name: name, software: software, at: started), &state)
            }
        }
    }

    private func makeFolder() throws {
        var path = folder.hasPrefix("/") ? "/" : ""
        for name in folder.split(separator: "/") {
            path += name + "/"
            if mkdir(path, 0o777) != 0, errno != EEXIST, access(path, F_OK) != 0 { throw failure(path) }
        }
    }

    private func append(_ record: WARCRecord, _ state: inout State) throws {
        let member = Gzip.pack(record.serialized)
        let isWritten = member.withUnsafeBytes { buffer in
            var sent = 0
            while sent < buffer.count {
                let step = Glibc.write(state.descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
                if step < 0 && errno == EINTR { continue }
                if step <= 0 { return false }
                sent += step
            }
            return true
        }
        guard isWritten else { throw failure(folder) }
        state.byteCount += member.count
    }

    private func failure(_ path: String) -> ArchiveFailure {
        ArchiveFailure(
            path: path,
            description: "the archive \(path) cannot be written (\(String(cString: strerror(errno)))); "
                + "make room or name another folder")
    }
}
