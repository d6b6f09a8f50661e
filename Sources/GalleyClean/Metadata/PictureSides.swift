import GalleyCore

/// Knows the asides that say where somebody stands in a picture: `(left)`, `, second right,`, `（左）`.
enum PictureSides {
    /// How many such asides the words have, in brackets or between commas.
    static func count(in text: String) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            var (count, start) = (0, 0)
            while start < bytes.count {
                if start &+ 8 <= bytes.count, !holdsOpening(EightBytes(UnsafeRawBufferPointer(bytes), at: start)) {
                    start &+= 8
                    continue
                }
                for place in start..<min(start + 8, bytes.count) where isAside(at: place, in: bytes) { count += 1 }
                start += 8
            }
            return count
        }
    }

    /// True when one of eight bytes may open an aside.
    @inline(__always)
    private static func holdsOpening(_ bytes: EightBytes) -> Bool {
        // The bracket stands four below the comma.
        bytes.flipped(0x28).hasByte(below: 5) || bytes.hasByte(0x5B) || bytes.hasByte(0xEF)
    }

    private static func isAside(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let (width, closing) = sign(at: start, in: bytes) else { return false }
        let rest = UnsafeBufferPointer(rebasing: bytes[(start + width)...].prefix(longest))
        guard let end = rest.firstIndex(of: closing), end > 0 else { return false }
        return isAside(UnsafeBufferPointer(rebasing: rest[..<end]))
    }

    /// Bytes of the sign that may open an aside here, and the last byte of the one that closes it, or the first
    /// where that one is wide: `,`, `(`, `[`, `（`.
    private static func sign(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Int, UInt8)? {
        switch bytes[start] {
        case UInt8(ascii: ","): (1, UInt8(ascii: ","))
        case UInt8(ascii: "("): (1, UInt8(ascii: ")"))
        case UInt8(ascii: "["): (1, UInt8(ascii: "]"))
        case 0xEF where start + 2 < bytes.count && bytes[start + 1] == 0xBC && bytes[start + 2] == 0x88: (3, 0xEF)
        default: nil
        }
    }

    /// Whether these words, without spaces around and the full stop of an abbreviation, are an aside.
    private static func isAside(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        let rest = words.drop { $0 == 0x20 }
        guard let last = rest.lastIndex(where: { $0 != 0x20 && $0 != 0x2E }) else { return false }
        let folded = ByteText.fold(UnsafeBufferPointer(rebasing: words[rest.startIndex...last]))
        return asides.contains(withoutPosture(folded))
    }

    /// No aside is longer than this many bytes.
    private static let longest = 32

    /// `sitting at right`, `pictured left`: how somebody is there, before the side.
    private static let postures = OpeningTable([
        "sitting", "seated", "standing", "kneeling", "pictured", "shown", "front", "back",
    ])

    /// The words without a posture in front.
    private static func withoutPosture(_ words: [UInt8]) -> ArraySlice<UInt8> {
        let rest = words.dropFirst(postures.opening(of: words)?.count ?? 0)
        return rest.first == 0x20 ? rest.dropFirst() : words[...]
    }

    private static let asides = OpeningTable([
        "left", "right", "center", "centre", "far left", "far right", "second left", "second right", "third left",
        "third right", "second from left", "second from right", "third from left", "third from right",
        "second from the left", "second from the right", "2nd left", "2nd right", "l-r", "from left", "at left",
        "at right", "at center", "at centre", "on left", "on right", "row left", "row right", "row center", "links",
        "rechts", "mitte", "v.l", "v. l", "v.l.n.r", "v. l. n. r", "2.v.l", "2. v. l", "2.v.r",
        "2. v. r", "zweiter von links", "zweite von links", "zweiter von rechts", "zweite von rechts", "à gauche",
        "à droite", "au centre", "izquierda", "derecha", "izq", "der", "centro", "a la izquierda", "a la derecha", "r",
        "l",
        "à esquerda", "à direita", "ao centro", "a sinistra", "a destra", "al centro", "midden", "z lewej", "z prawej",
        "po lewej", "po prawej", "w środku", "слева", "справа", "в центре", "ліворуч", "праворуч", "зліва", "у центрі",
        "solda", "sağda", "ortada", "soldan ikinci", "sağdan ikinci", "يمين", "يسار", "يمينا", "يسارا", "إلى اليمين",
        "إلى اليسار", "kiri", "kanan", "tengah", "왼쪽", "오른쪽", "가운데", "왼쪽에서 두번째", "왼쪽에서 두 번째",
        "오른쪽에서 두번째", "오른쪽에서 두 번째", "左", "右", "中央", "左から2人目", "右から2人目", "中", "左二", "右二", "左一",
        "右一", "左起", "右起",
    ])
}
