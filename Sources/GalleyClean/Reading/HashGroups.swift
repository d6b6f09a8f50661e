/// Numbers the groups of equal hashes in a list, in the order in which they first appear.
struct HashGroups {
    /// The number of each hash's group.
    private(set) var numbers: [Int] = []
    /// How many hashes each group has.
    private(set) var sizes: [Int] = []

    init(_ hashes: [UInt64]) {
        var size = 16
        while size < hashes.count * 2 { size *= 2 }
        /// For each slot one more than the group's number; 0 is free.
        var slots = [Int](repeating: 0, count: size)
        var firsts: [UInt64] = []
        numbers.reserveCapacity(hashes.count)
        for hash in hashes {
            var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (size - 1)
            while slots[slot] != 0, firsts[slots[slot] - 1] != hash { slot = (slot + 1) & (size - 1) }
            if slots[slot] == 0 {
                firsts.append(hash)
                sizes.append(0)
                slots[slot] = firsts.count
            }
            numbers.append(slots[slot] - 1)
            sizes[slots[slot] - 1] += 1
        }
    }
}
