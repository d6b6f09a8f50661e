import CTextTools
import Synchronization

/// ICU's boundaries (UAX #29) for one locale. One object serves one thread at a time; a lock sees to that.
///
/// Opening an iterator takes as long as breaking several pages, so one that is given up waits for the next user.
final class BreakIterator: Sendable {
    /// ICU's handle. It holds no thread-local state and is only touched while a lock is held, hence `@unchecked`.
    private struct Handle: @unchecked Sendable {
        let pointer: OpaquePointer?
    }

    enum Kind: Hashable { case word, sentence }

    private struct Key: Hashable {
        let kind: Kind
        let locale: String
    }

    /// Handles that nobody uses. There are never more of them than threads have used at once.
    private static let idle = Mutex<[Key: [Handle]]>([:])

    private let key: Key
    private let handle: Mutex<Handle>

    init(_ kind: Kind, locale: String) {
        let key = Key(kind: kind, locale: locale)
        let waiting = Self.idle.withLock { $0[key]?.popLast() }
        let type = kind == .word ? CTT_BREAK_WORD : CTT_BREAK_SENTENCE
        handle = Mutex(waiting ?? Handle(pointer: ctt_breaker_open(type, locale)))
        self.key = key
    }

    deinit {
        let key = key
        let given = handle.withLock { $0 }
        Self.idle.withLock { $0[key, default: []].append(given) }
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
