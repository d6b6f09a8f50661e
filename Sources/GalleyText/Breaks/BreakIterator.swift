import CTextTools
import Synchronization

/// ICU's boundaries (UAX #29) for one locale. One object serves one thread at a time; a lock sees to that.
///
/// Opening an iterator takes as long as breaking several pages, so it is opened when first asked, and one that is given up
/// waits for the next user.
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
    /// Nil until something is asked.
    private let handle = Mutex<Handle?>(nil)

    init(_ kind: Kind, locale: String) { key = Key(kind: kind, locale: locale) }

    deinit {
        let key = key
        guard let given = handle.withLock({ $0 }) else { return }
        Self.idle.withLock { $0[key, default: []].append(given) }
    }

    /// One that nobody uses, or a new one.
    private static func open(_ key: Key) -> Handle {
        if let waiting = idle.withLock({ $0[key]?.popLast() }) { return waiting }
        return Handle(pointer: ctt_breaker_open(key.kind == .word ? CTT_BREAK_WORD : CTT_BREAK_SENTENCE, key.locale))
    }

    /// UTF-8 offsets of the boundaries, the end of the text included; empty when ICU has no data.
    func boundaries(in bytes: [UInt8], wordsOnly: Bool = false) -> [Int32] {
        guard !bytes.isEmpty else { return [] }
        return handle.withLock { handle in
            let opened = handle ?? Self.open(key)
            handle = opened
            guard let pointer = opened.pointer else { return [] }
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
