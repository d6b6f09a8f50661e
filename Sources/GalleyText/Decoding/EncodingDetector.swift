import CUchardet
package import GalleyCore

/// Guesses the encoding of bytes that nobody has named, by the frequencies of letters (uchardet): the last resort,
/// behind byte order marks, headers and markup.
package enum EncodingDetector {
    /// Bytes that are looked at; more rarely change the guess.
    private static let sample = 64 * 1_024

    /// The encoding, or nil where the bytes do not say.
    package static func detect(_ bytes: [UInt8]) -> CharacterEncoding? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let status = bytes.prefix(sample).withUnsafeBytes { buffer in
            uchardet_handle_data(detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard status == 0 else { return nil }
        uchardet_data_end(detector)
        guard let name = uchardet_get_charset(detector) else { return nil }
        return encoding(named: String(cString: name).uppercased())
    }

    /// uchardet's names for what the Encoding Standard has; ASCII and what browsers do not read are no guess.
    private static func encoding(named name: String) -> CharacterEncoding? {
        switch name {
        case "UHC", "EUC-KR", "CP949": .eucKr
        case "SHIFT_JIS", "SJIS", "CP932": .shiftJis
        case "GB18030", "GB2312", "GBK", "HZ-GB-2312": .gb18030
        case "BIG5": .big5
        case "TIS-620", "ISO-8859-11": .windows874
        case "ISO-8859-1": .windows1252
        case "ISO-8859-9": .windows1254
        case "MAC-CYRILLIC": .xMacCyrillic
        default: CharacterEncoding.allCases.first { $0.rawValue.uppercased() == name && $0 != .utf8 }
        }
    }
}
