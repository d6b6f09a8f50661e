import CTextTools
import Synchronization

/// The names of the world's territories in any language (CLDR, through ICU).
package enum RegionDirectory {
    private static let made: Mutex<[String: [String]]> = Mutex([:])

    /// Names of countries and territories in a language, BCP 47, at least three bytes long; empty where ICU has none.
    package static func names(in language: String) -> [String] {
        made.withLock { made in
            if let names = made[language] { return names }
            var buffer = [CChar](repeating: 0, count: 1 << 16)
            let length = ctt_region_names(language, &buffer, buffer.count)
            let bytes = buffer.prefix(max(0, min(length, buffer.count))).map { UInt8(bitPattern: $0) }
            let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            made[language] = names.filter { $0.utf8.count > 2 }
            return made[language] ?? []
        }
    }
}
