import Glibc

/// What the `class` values of one page say: a page repeats a few hundred of them thousands of times.
///
/// A table that forgets: values whose hashes share a slot put each other out.
struct SignMemory {
    /// What one value says.
    struct Entry {
        fileprivate var start = 0
        fileprivate var count = -1
        fileprivate(set) var signs: ClassSigns = []
        /// A hash of the value, letters without case.
        fileprivate(set) var key: UInt64 = 0
        fileprivate(set) var isForScreenReaders = false
    }

    private let table: HashTable<ClassSigns>
    private var entries = [Entry](repeating: Entry(), count: 512)

    init(_ table: HashTable<ClassSigns>) { self.table = table }

    /// Reads the words of a value that does not come back, such as an id.
    func signs(in value: UnsafeBufferPointer<UInt8>) -> ClassSigns { ClassWords.signs(in: value, table: table) }

    /// What the bytes of a range of the source say; looked up when an equal value was read before.
    mutating func entry(_ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>) -> Entry {
        let value = UnsafeBufferPointer(rebasing: source[range])
        let slot = Int(truncatingIfNeeded: ByteHash.hash(value) >> 55)
        let known = entries[slot]
        if known.count == value.count, let base = source.baseAddress, let words = value.baseAddress,
            memcmp(base + known.start, words, value.count) == 0
        {
            return known
        }
        let signs = ClassWords.signs(in: value, table: table, areClasses: true)
        let entry = Entry(
            start: range.lowerBound, count: value.count, signs: signs,
            key: ByteHash.hash(value, ignoringCase: true),
            isForScreenReaders: signs.contains(.screenReader) && AttributeName.namesScreenReaders(value))
        entries[slot] = entry
        return entry
    }
}
