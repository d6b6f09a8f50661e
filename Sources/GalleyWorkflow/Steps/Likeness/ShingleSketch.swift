import GalleyCore

/// A small sample of the five-word runs of a text, from which the likeness of two texts can be told.
///
/// The sample holds the smallest hashes of all runs (bottom-k, Broder 1997): the share that two samples have in common
/// estimates the share that the texts have in common. Scripts that write no spaces are taken by five letters.
struct ShingleSketch: Sendable {
    /// Rising, each once.
    let hashes: [UInt64]

    private static let size = 256
    private static let runLength = 5

    init(of text: String) {
        let words = Self.words(of: text)
        var all: Set<UInt64> = []
        if words.count >= Self.runLength {
            for start in 0...(words.count - Self.runLength) {
                var hash: UInt64 = 0xCBF2_9CE4_8422_2325
                for word in words[start..<(start + Self.runLength)] { hash = Self.mix(hash ^ word) }
                all.insert(hash)
            }
        }
        hashes = Array(all.sorted().prefix(Self.size))
    }

    /// 0…1: the share of runs in common (Jaccard).
    func likeness(to other: ShingleSketch) -> Double {
        var (i, j, union, common) = (0, 0, 0, 0)
        while union < Self.size, i < hashes.count || j < other.hashes.count {
            let a = i < hashes.count ? hashes[i] : .max
            let b = j < other.hashes.count ? other.hashes[j] : .max
            if a == b {
                common += 1
                (i, j) = (i + 1, j + 1)
            } else if a < b {
                i += 1
            } else {
                j += 1
            }
            union += 1
        }
        return union == 0 ? 0 : Double(common) / Double(union)
    }

    /// Hashes of the words, letters folded; a letter of Chinese, Japanese or Korean writing is a word of its own.
    private static func words(of text: String) -> [UInt64] {
        var words: [UInt64] = []
        var hash: UInt64 = 0
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value)
                || (0xAC00...0xD7A3).contains(value)
            {
                if hash != 0 { words.append(hash) }
                words.append(mix(UInt64(value)))
                hash = 0
            } else if scalar.properties.isAlphabetic || (0x30...0x39).contains(value) {
                let folded = value >= 0x41 && value <= 0x5A ? value | 0x20 : value
                hash = mix(hash ^ UInt64(folded) ^ 0x9E37_79B9_7F4A_7C15)
            } else if hash != 0 {
                words.append(hash)
                hash = 0
            }
        }
        if hash != 0 { words.append(hash) }
        return words
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
