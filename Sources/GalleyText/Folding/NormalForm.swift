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
