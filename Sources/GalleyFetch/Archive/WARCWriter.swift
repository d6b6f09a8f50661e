package import GalleyCore
import Synchronization

/// Writes fetched pages as WARC 1.1 (ISO 28500:2017): one gzip member a record, each written at once, so that a run
/// killed at any moment leaves every whole record readable.
package final class WARCWriter: Sendable {
    private struct State: ~Copyable {
        var output: WARCOutput
        /// Payloads of this run by digest: the record that holds them.
        var payloads: [String: (url: String, date: String)] = [:]
    }

    /// Payloads that are remembered at a time; a repeat beyond them is written whole.
    private static let mostPayloads = 100_000

    /// What held pages that lie in it are marked with; nil where no later run can add to it.
    let name: String?
    private let state: Mutex<State>

    /// - Parameters:
    ///   - place: a folder, one file, or standard output.
    ///   - software: who writes, for a file's first record.
    ///   - started: goes into the files' names.
    package init(_ place: WARCPlace, software: String, started: Timestamp) {
        name = place.name
        state = Mutex(State(output: WARCOutput(place, software: software, started: started)))
    }

    /// Writes an answer and its request, and remarks about them (`robots: ignored`).
    /// - Parameter held: the page that this answer repeats, be it by saying so (304) or byte for byte; it lies in the
    ///   archive since an earlier run.
    /// - Throws: `ArchiveFailure` when the disk does not take it.
    func write(
        _ exchange: Exchange, of held: WebPage? = nil, at moment: Timestamp, remarks: [WebPage.Header] = [],
        withholding secretNames: Set<String> = []
    ) throws {
        let capture = WARCCapture(exchange, at: moment, withholding: secretNames)
        let isSameAsHeld = exchange.status == 304 && held != nil
        // Packing is most of the work: it is done before the others are kept waiting.
        let whole = isSameAsHeld ? [] : capture.response.packed
        let others = [capture.request, remarks.isEmpty ? nil : capture.metadata(remarks)].compactMap(\.self)
            .map(\.packed)
        try state.withLock { state in
            let known = exchange.body.isEmpty ? nil : state.payloads[capture.payloadDigest]
            let earlier = known ?? capture.record(of: held)
            var first = whole
            if isSameAsHeld, let held {
                first = capture.notModified(held).packed
            } else if let earlier {
                first = capture.revisit(of: earlier.url, date: earlier.date).packed
            }
            // One write for all: what belongs together is there together.
            try state.output.append(others.reduce(first, +))
            if known == nil, state.payloads.count < Self.mostPayloads {
                state.payloads[capture.payloadDigest] = earlier ?? (exchange.address.text, capture.date)
            }
        }
    }
}
