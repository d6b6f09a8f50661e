/// Looks up the named character references, built once from ``NamedReferences/table``.
struct NamedReferences: Sendable {
    static let shared = NamedReferences()

    private struct Entry {
        /// The name's place in the table's text, `;` included where it has one.
        let nameStart: Int
        let nameLength: Int
        let first: UInt32
        let second: UInt32
    }

    /// Names that old pages write without `;` are no longer than `Aacute` and its kin.
    private static let longestLegacyName = 6
    /// `CounterClockwiseContourIntegral` without its `;`.
    private static let longestName = 31
    private static let size = 8192

    private let text: [UInt8]
    private let entries: [Entry]
    /// Places in `entries` by hash, one more than the index; zero is free.
    private let slots: [UInt16]

    private init() {
        let text = Array(Self.table.utf8)
        var entries: [Entry] = []
        var slots = [UInt16](repeating: 0, count: Self.size)
        var offset = 0
        while offset < text.count {
            guard text[offset] > .space else {
                offset += 1
                continue
            }
            let end = text[offset...].firstIndex { $0 <= .space } ?? text.count
            let entry = Self.readEntry(text, offset..<end)
            entries.append(entry)
            var slot = Self.hash(text[entry.nameStart..<entry.nameStart + entry.nameLength])
            while slots[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
            slots[slot] = UInt16(entries.count)
            offset = end
        }
        self.text = text
        self.entries = entries
        self.slots = slots
    }

    /// How many names there are.
    var count: Int { entries.count }

    /// Every name with its code points, for the test that compares them with their generator.
    var all: [(name: String, characters: String)] {
        entries.map { entry in
            let name = text[entry.nameStart..<entry.nameStart + entry.nameLength]
            let scalars = [entry.first, entry.second].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
            var characters = ""
            characters.unicodeScalars.append(contentsOf: scalars)
            return (String(decoding: name, as: UTF8.self), characters)
        }
    }

    /// Reads `name=hex` or `name=hex+hex`.
    private static func readEntry(_ text: [UInt8], _ range: Range<Int>) -> Entry {
        let equals = text[range].firstIndex(of: .equals) ?? range.upperBound
        let values = text[min(equals + 1, range.upperBound)..<range.upperBound].split(separator: 0x2B)
            .map { UInt32(String(decoding: $0, as: UTF8.self), radix: 16) ?? 0xFFFD }
        return Entry(
            nameStart: range.lowerBound, nameLength: equals - range.lowerBound, first: values.first ?? 0xFFFD,
            second: values.count > 1 ? values[1] : 0)
    }

    private static func hash(_ name: some Sequence<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int((hash ^ (hash >> 15)) & UInt32(size - 1))
    }

    private func find(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Entry? {
        var slot = Self.hash(name)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.nameLength == name.count,
                text[entry.nameStart..<entry.nameStart + entry.nameLength].elementsEqual(name)
            {
                return entry
            }
            slot = (slot + 1) & (Self.size - 1)
        }
        return nil
    }

    /// The longest name at `start`, which is behind the `&`.
    func match(
        _ source: UnsafeBufferPointer<UInt8>, from start: Int, inAttribute: Bool
    ) -> CharacterReferences.Match? {
        var end = start
        let limit = min(source.count, start + Self.longestName)
        while end < limit, source[end].isASCIIAlphanumeric { end += 1 }
        if end < source.count, source[end] == .semicolon, let entry = find(source[start..<end + 1]) {
            return CharacterReferences.Match(first: entry.first, second: entry.second, end: end + 1)
        }
        var length = min(end - start, Self.longestLegacyName)
        while length >= 2 {
            if let entry = find(source[start..<start + length]) {
                let after = start + length
                if inAttribute, after < source.count, source[after] == .equals || source[after].isASCIIAlphanumeric {
                    return nil
                }
                return CharacterReferences.Match(first: entry.first, second: entry.second, end: after)
            }
            length -= 1
        }
        return nil
    }
}
