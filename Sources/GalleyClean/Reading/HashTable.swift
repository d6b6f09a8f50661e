/// A table from 64-bit hashes to small values, built once and read in hot loops.
///
/// Open addressing in a power of two of slots, at most half of them taken; a key of zero marks an empty slot.
struct HashTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value?]
    private let mask: Int

    /// Entries under the same hash are merged.
    init(merging entries: [(UInt64, Value)], _ merge: (Value, Value) -> Value) {
        self.init(most: entries.count)
        for (hash, value) in entries { insert(value, under: hash, merging: merge) }
    }

    /// An empty table.
    /// - Parameter count: how many hashes it is to hold at most.
    init(most count: Int) {
        var size = 16
        while size < count * 2 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: nil, count: size)
    }

    /// Puts a value under a hash; where one is already, both are merged.
    mutating func insert(_ value: Value, under hash: UInt64, merging merge: (Value, Value) -> Value) {
        let key = hash == 0 ? 1 : hash
        let slot = slot(of: key)
        keys[slot] = key
        values[slot] = values[slot].map { merge($0, value) } ?? value
    }

    /// The value under a hash.
    @inline(__always)
    subscript(hash: UInt64) -> Value? {
        let key = hash == 0 ? 1 : hash
        let slot = slot(of: key)
        return keys[slot] == key ? values[slot] : nil
    }

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }
}
