import CTextTools
import Synchronization

/// ICU's boundaries (UAX #29) for one locale. One object serves one thread at a time; a lock sees to that.
final class BreakIterator: Sendable {
    /// ICU's handle. It holds no thread-local state and is only touched while the lock is held, hence `@unchecked`.
    private struct Handle: ~Copyable, @unchecked Sendable {
        let pointer: OpaquePointer?

        deinit { ctt_breaker_close(pointer) }
    }

    enum Kind { case word, sentence }

    private let handle: Mutex<Handle>

    init(_ kind: Kind, locale: String) {
        let pointer = ctt_breaker_open(kind == .word ? CTT_BREAK_WORD : CTT_BREAK_SENTENCE, locale)
        handle = Mutex(Handle(pointer: pointer))
    }

    /// UTF-8 offsets of the boundaries, the end of the text included; empty when ICU has no data.
    func boundaries(in bytes: [UInt8], wordsOnly: Bool = false) -> [Int32] {
        guard !bytes.isEmpty else { return [] }
        return handle.withLock { handle in
            guard let pointer = handle.pointer else { return [] }
            return bytes.withUnsafeBytes { buffer in
                let source = buffer.assumingMemoryBound(to: CChar.self).baseAddress
                return [Int32](unsafeUninitializedCapacity: bytes.count) { out, initialized in
                    let count = ctt_breaker_boundaries(
                        pointer, source, bytes.count, wordsOnly ? 1 : 0, out.baseAddress, bytes.count)
                    initialized = max(0, min(count, bytes.count))
                }
            }
        }
    }
}
