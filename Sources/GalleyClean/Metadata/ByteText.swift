import GalleyCore
import GalleyText

/// Text as UTF-8 bytes for the readers of metadata: they cut, trim and compare without walking over characters.
struct ByteText {
    private(set) var bytes: [UInt8]

    /// White space of all kinds is collapsed to single spaces, none stands at the ends.
    init(collapsing text: String) {
        var text = text
        bytes = text.withUTF8 { Self.collapse($0) }
    }

    /// Collapsed, then folded as phrases are.
    init(folding text: String) {
        let text = ByteText(collapsing: text)
        self.init(text.folded(text.bytes.indices))
    }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Folded as phrases are: small letters, plain quotes and dashes, narrow signs.
    func folded(_ range: Range<Int>) -> [UInt8] {
        bytes.withUnsafeBufferPointer { Self.fold(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Where the words come to lie whose folded form has `count` bytes, counted from `start`.
    func end(ofFolded count: Int, from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var scalars = FoldedScalars(buffer, from: start)
            var width = 0
            while width < count, let scalar = scalars.next() { width += Self.width(scalar) }
            return scalars.index
        }
    }

    /// The range without the ASCII signs at both ends that `isUnwanted` names.
    func trimmed(_ range: Range<Int>, _ isUnwanted: (UInt8) -> Bool) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isUnwanted(bytes[start]) { start += 1 }
        while end > start, isUnwanted(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The first place of `words` at or behind `start`.
    func range(of words: [UInt8], from start: Int = 0) -> Range<Int>? {
        guard let first = words.first, start + words.count <= bytes.count else { return nil }
        for index in start...(bytes.count - words.count) where bytes[index] == first {
            if bytes[index..<index + words.count].elementsEqual(words) { return index..<index + words.count }
        }
        return nil
    }

    func hasPrefix(_ words: StaticString, at index: Int) -> Bool {
        let count = words.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        return words.withUTF8Buffer { bytes[index..<index + count].elementsEqual($0) }
    }

    /// The stretches between signs, in order; an empty one where two stand side by side.
    func parts(between signs: [StaticString]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var (start, index) = (0, 0)
        while index < bytes.count {
            guard let sign = signs.first(where: { hasPrefix($0, at: index) }) else {
                index += 1
                continue
            }
            parts.append(start..<index)
            index += sign.utf8CodeUnitCount
            start = index
        }
        return parts + [start..<bytes.count]
    }

    // MARK: Bytes

    private static func collapse(_ buffer: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](collapsing: buffer) { blankWidth($0, at: $1) }
    }

    /// Bytes of white space at an index: ASCII, U+0085, U+00A0, U+2028, U+2029, U+3000; 0 elsewhere.
    @inline(__always)
    private static func blankWidth(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = buffer[index]
        if byte <= 0x20 { return 1 }
        if byte < 0xC2 { return 0 }
        if byte == 0xC2, index + 1 < buffer.count {
            return buffer[index + 1] == 0xA0 || buffer[index + 1] == 0x85 ? 2 : 0
        }
        guard index + 2 < buffer.count else { return 0 }
        if byte == 0xE2, buffer[index + 1] == 0x80 {
            return buffer[index + 2] == 0xA8 || buffer[index + 2] == 0xA9 ? 3 : 0
        }
        return byte == 0xE3 && buffer[index + 1] == 0x80 && buffer[index + 2] == 0x80 ? 3 : 0
    }

    static func fold(_ buffer: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        // A sign cut off by the end may fold to three bytes more than there are; eight signs never do.
        [UInt8](gathering: buffer.count + 3) { room in
            var count = 0
            var scalars = FoldedScalars(buffer)
            while true {
                while let eight = scalars.nextEight(where: { $0.arePrintedASCII() }) {
                    eight.smallLetters().store(to: UnsafeMutableRawBufferPointer(room), at: count)
                    count &+= 8
                }
                guard let scalar = scalars.next() else { return count }
                count &+= put(scalar, into: room, at: count)
            }
        }
    }

    private static func width(_ scalar: UInt32) -> Int {
        scalar == 0 ? 0 : scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }

    /// Puts a scalar down and says in how many bytes.
    @inline(__always)
    private static func put(_ scalar: UInt32, into room: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> Int {
        let width = width(scalar)
        switch width {
        case 0: return 0
        case 1: room[index] = UInt8(scalar)
        case 2: room[index] = UInt8(0xC0 | scalar >> 6)
        case 3:
            room[index] = UInt8(0xE0 | scalar >> 12)
            room[index + 1] = UInt8(0x80 | scalar >> 6 & 63)
        default:
            room[index] = UInt8(0xF0 | scalar >> 18 & 7)
            room[index + 1] = UInt8(0x80 | scalar >> 12 & 63)
            room[index + 2] = UInt8(0x80 | scalar >> 6 & 63)
        }
        if width > 1 { room[index + width - 1] = UInt8(0x80 | scalar & 63) }
        return width
    }
}
