/// Whether a letter is a capital, by the ranges that `FoldedScalars` knows: Latin, Greek and Cyrillic have capitals.
enum LetterCase {
    case capital, small, none

    @inline(__always)
    init(of scalar: UInt32) {
        if scalar < 0x80 {
            self = scalar &- 0x41 < 26 ? .capital : scalar &- 0x61 < 26 ? .small : .none
            return
        }
        let isCased = scalar >= 0xC0 && scalar < 0x530 || scalar >= 0x1E00 && scalar < 0x1F00
        guard isCased, scalar != 0xD7, scalar != 0xF7 else {
            self = .none
            return
        }
        self = FoldedScalars.fold(scalar) != scalar ? .capital : .small
    }
}
