#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A growing block of plain records that has one owner and is freed with it.
///
/// The parser writes tens of millions of records a second; `Array` would pay for a uniqueness check at each of
/// them. Growth goes through `realloc`, which moves large blocks without a second copy in memory.
@usableFromInline
struct Arena<Element: BitwiseCopyable>: ~Copyable, Sendable {
    // Sendable because the arena is noncopyable and its block has no other owner: whoever holds the arena holds the
    // only pointer to it, exactly as with an array's buffer.
    @usableFromInline nonisolated(unsafe) private(set) var base: UnsafeMutablePointer<Element>
    @usableFromInline private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 8)
        base = Self.allocate(nil, capacity: self.capacity)
    }

    deinit { free(base) }

    /// Reads a record; an index out of range traps in every build.
    @inlinable @inline(__always)
    subscript(_ index: Int) -> Element {
        precondition(index >= 0 && index < count, "no such record")
        return base[index]
    }

    @inline(__always)
    @discardableResult
    mutating func append(_ element: Element) -> Int {
        if count == capacity { grow() }
        let index = count
        (base + index).initialize(to: element)
        count = index &+ 1
        return index
    }

    /// Forgets the records from an index on.
    @inline(__always)
    mutating func truncate(to newCount: Int) {
        precondition(newCount >= 0 && newCount <= count, "an arena only shrinks by truncation")
        count = newCount
    }

    mutating func remove(at index: Int) {
        precondition(index >= 0 && index < count, "no such record")
        let tail = count - index - 1
        (base + index).update(from: base + index + 1, count: tail)
        count -= 1
    }

    mutating func insert(_ element: Element, at index: Int) {
        precondition(index >= 0 && index <= count, "no such place")
        if count == capacity { grow() }
        (base + index + 1).update(from: base + index, count: count - index)
        (base + index).initialize(to: element)
        count += 1
    }

    /// Gives back what was reserved and not used, when that is much.
    mutating func trim() {
        guard capacity > 1024, count < capacity / 2 else { return }
        capacity = max(count, 8)
        base = Self.allocate(base, capacity: capacity)
    }

    @inline(never)
    private mutating func grow() {
        capacity *= 2
        base = Self.allocate(base, capacity: capacity)
    }

    private static func allocate(_ old: UnsafeMutablePointer<Element>?, capacity: Int) -> UnsafeMutablePointer<Element>
    {
        let (bytes, overflow) = capacity.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        guard !overflow, let block = realloc(old, bytes) else { preconditionFailure("out of memory") }
        return block.bindMemory(to: Element.self, capacity: capacity)
    }
}
