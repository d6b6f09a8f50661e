import CTextTools

/// Unicode normal forms (UAX #15) of UTF-8 text.
package enum NormalForm: Sendable {
    /// Canonical composition.
    case nfc
    /// Canonical decomposition.
    case nfd
    /// Compatibility composition with case folded and invisible characters removed (UAX #15, NFKC_Casefold).
    case caseFolded

    /// The text in this form; text that ICU refuses comes back as it is.
    package func apply(to text: String) -> String {
        var text = text
        let bytes = text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { source in convert(source, room: source.count + 64) }
        }
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// True for bytes that are in the canonical composition for certain, without asking ICU: letters of Latin, Cyrillic,
    /// kana, Han and Hangul as keyboards make them, general punctuation. No character among them changes, and none
    /// joins the one before it (UAX #15, Quick Check).
    static func isComposed(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case 0..<0x80: index += 1
                // U+0080…U+02FF, U+0400…U+04FF.
                case 0xC2...0xCB, 0xD0...0xD3: index += 2
                case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90:
                    index += 3
                // Kana and their punctuation, the combining sound marks left out.
                case 0xE3 where index + 2 < bytes.count && bytes[index + 1] <= 0x83:
                    if bytes[index + 1] == 0x82, bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9A { return false }
                    if bytes[index + 1] == 0x80, bytes[index + 2] >= 0xA0 { return false }
                    index += 3
                // Han, Hangul syllables.
                case 0xE4...0xE9, 0xEB, 0xEC: index += 3
                case 0xEA where index + 1 < bytes.count && bytes[index + 1] >= 0xB0: index += 3
                case 0xED where index + 1 < bytes.count && bytes[index + 1] <= 0x9E: index += 3
                default: return false
                }
            }
            return true
        }
    }

    private func convert(_ source: UnsafeBufferPointer<CChar>, room: Int) -> [UInt8]? {
        var needed = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
            needed = buffer.withMemoryRebound(to: CChar.self) {
                ctt_normalize(code, source.baseAddress, source.count, $0.baseAddress, room)
            }
            initialized = max(0, min(needed, room))
        }
        if needed < 0 { return nil }
        return needed <= room ? bytes : convert(source, room: needed)
    }

    private var code: ctt_form {
        switch self {
        case .nfc: CTT_FORM_NFC
        case .nfd: CTT_FORM_NFD
        case .caseFolded: CTT_FORM_NFKC_CASEFOLD
        }
    }
}
