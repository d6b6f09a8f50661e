/// A few words by their hashes. The hashes are as good as random, so that a place follows from one without more ado.
struct NameHashSet: Sendable {
    /// Open addressing by the low bits; 0 is an empty place. At most a quarter is taken.
    private let places: [UInt64]

    init(_ hashes: some Collection<UInt64>) {
        var count = 16
        while count < 4 * hashes.count { count *= 2 }
        var places = [UInt64](repeating: 0, count: count)
        for hash in hashes {
            var place = Int(truncatingIfNeeded: hash) & (count - 1)
            while places[place] != 0, places[place] != hash { place = (place + 1) & (count - 1) }
            places[place] = hash
        }
        self.places = places
    }

    /// Words in small letters, parted by blanks.
    init(_ words: String) { self.init(words.utf8.split(separator: 0x20).map { NameHash.of($0) }) }

    func contains(_ hash: UInt64) -> Bool {
        places.withUnsafeBufferPointer { places in
            var place = Int(truncatingIfNeeded: hash) & (places.count &- 1)
            while places[place] != 0 {
                if places[place] == hash { return true }
                place = (place &+ 1) & (places.count &- 1)
            }
            return false
        }
    }
}
