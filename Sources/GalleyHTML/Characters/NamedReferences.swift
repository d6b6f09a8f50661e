import GalleyCore

/// Looks up the named character references, built once from ``NamedReferences/table``.
struct NamedReferences: Sendable {
    static let shared = NamedReferences()

    /// Names that old pages write without `;` are no longer than `Aacute` and its kin.
    private static let longestLegacyName = 6
    /// `CounterClockwiseContourIntegral` without its `;`.
    private static let longestName = 31
    private static let size = 8192

    private let text: [UInt8]
    /// Where in the text names begin, by hash, one more than the offset; zero is free.
    private let slots: [UInt16]

    private init() {
        let text = Array(Self.table.utf8)
        var slots = [UInt16](repeating: 0, count: Self.size)
        text.withUnsafeBufferPointer { text in
            Self.forEachName(in: text) { name in
                var slot = Self.hash(name)
                while slots[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
                slots[slot] = UInt16(name.startIndex + 1)
            }
        }
        self.text = text
        self.slots = slots
    }

    /// Goes over the names of the table: entries `name=hex` or `name=hex+hex`, parted by white space.
    private static func forEachName(
        in text: UnsafeBufferPointer<UInt8>, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Void
    ) {
        var offset = 0
        while offset < text.count {
            let start = offset
            while offset < text.count, text[offset] > .space, text[offset] != .equals { offset += 1 }
            if offset > start { body(text[start..<offset]) }
            while offset < text.count, text[offset] > .space { offset += 1 }
            offset += 1
        }
    }

    /// How many names there are.
    var count: Int { slots.count { $0 != 0 } }

    /// Every name with its code points, for the test that compares them with their generator.
    var all: [(name: String, characters: String)] {
        text.withUnsafeBufferPointer { text in
            var all: [(name: String, characters: String)] = []
            Self.forEachName(in: text) { name in
                let (first, second) = values(at: name.endIndex + 1)
                let scalars = [first, second].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
                var characters = ""
                characters.unicodeScalars.append(contentsOf: scalars)
                all.append((String(decoding: name, as: UTF8.self), characters))
            }
            return all
        }
    }

    /// The code points written at an offset; nought where there is no second one.
    private func values(at start: Int) -> (first: UInt32, second: UInt32) {
        var (first, second): (UInt32, UInt32) = (0, 0)
        for byte in text[start...] {
            if byte == 0x2B {
                (first, second) = (second, 0)
                continue
            }
            guard let digit = HexDigit.value(of: byte) else { break }
            second = second << 4 | UInt32(digit)
        }
        return first == 0 ? (second, 0) : (first, second)
    }

    private static func hash(_ name: some Sequence<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int((hash ^ (hash >> 15)) & UInt32(size - 1))
    }

    /// The code points of a name.
    private func find(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> (first: UInt32, second: UInt32)? {
        var slot = Self.hash(name)
        while slots[slot] != 0 {
            let start = Int(slots[slot]) - 1
            let end = start + name.count
            if end < text.count, text[end] == .equals, text[start..<end].elementsEqual(name) {
                return values(at: end + 1)
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
