package import GalleyCore

/// Decodes the bytes of a page by the Encoding Standard: replacement characters where the Standard puts them, byte
/// order marks of the named encoding removed.
///
/// Which encoding applies (HTTP header, byte order mark, `<meta>`) is decided before; this type only decodes.
package enum TextDecoder {
    /// Decodes `bytes`; valid UTF-8 without a byte order mark comes back as the same array, uncopied.
    package static func decode(_ bytes: [UInt8], as encoding: CharacterEncoding) -> DecodedText {
        switch encoding {
        case .utf8:
            return UTF8Decoder.decode(bytes)
        case .utf16le, .utf16be:
            return UTF16Decoder.decode(bytes, bigEndian: encoding == .utf16be)
        case .replacement:
            // §14.1: one error, whatever the content, so that markup cannot hide in an unsupported encoding.
            return bytes.isEmpty ? DecodedText(bytes: []) : DecodedText(bytes: [0xEF, 0xBF, 0xBD], malformedCount: 1)
        case .big5: return Big5Decoder.decode(bytes)
        case .eucKr: return EUCKRDecoder.decode(bytes)
        case .shiftJis: return ShiftJISDecoder.decode(bytes)
        case .eucJp: return EUCJPDecoder.decode(bytes)
        case .iso2022Jp: return ISO2022JPDecoder.decode(bytes)
        case .gbk, .gb18030: return GB18030Decoder.decode(bytes)
        // Every encoding that is left has one byte a character.
        default: return SingleByteDecoder.decode(bytes, as: encoding)
        }
    }
}
