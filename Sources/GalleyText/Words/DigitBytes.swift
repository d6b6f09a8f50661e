/// The first bytes of characters among which the digits of any script are (Unicode's Nd): most texts have none, and need
/// not be asked further.
package enum DigitBytes {
    @inlinable
    @inline(__always)
    package static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0: true
        default: false
        }
    }
}
