/// Knows the asides that say where somebody stands in a picture: `(left)`, `, second right,`, `（左）`.
enum PictureSides {
    /// How many such asides the words have, in brackets or between commas.
    static func count(in text: String) -> Int {
        let words = ByteText(collapsing: text)
        let folded = words.folded(words.bytes.indices)
        return folded.indices.count { start in
            guard let closing = closing(of: folded[start]) else { return false }
            let rest = folded[(start + 1)...].prefix(longest)
            guard let end = rest.firstIndex(of: closing) else { return false }
            return asides.contains(trimmed(rest[..<end]))
        }
    }

    /// What closes an aside that this sign opens.
    private static func closing(of sign: UInt8) -> UInt8? {
        switch sign {
        case UInt8(ascii: ","): UInt8(ascii: ",")
        case UInt8(ascii: "("): UInt8(ascii: ")")
        case UInt8(ascii: "["): UInt8(ascii: "]")
        default: nil
        }
    }

    /// Without spaces around, and without the full stop of an abbreviation.
    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = bytes.drop { $0 == 0x20 }
        let end = rest.lastIndex { $0 != 0x20 && $0 != 0x2E }.map { $0 + 1 } ?? rest.startIndex
        return rest[..<end]
    }

    /// No aside is longer than this many bytes.
    private static let longest = 32

    private static let asides = OpeningTable([
        "left", "right", "center", "centre", "far left", "far right", "second left", "second right", "third left",
        "third right", "second from left", "second from right", "third from left", "third from right",
        "second from the left", "second from the right", "2nd left", "2nd right", "l-r", "from left", "at left",
        "at right", "links", "rechts", "mitte", "v.l", "v. l", "v.l.n.r", "v. l. n. r", "2.v.l", "2. v. l", "2.v.r",
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
