import GalleyCore

extension SingleByteTable {
    /// iconv's name of each single-byte encoding, and the bytes for which the Encoding Standard's index differs.
    static let facts: [CharacterEncoding: (name: String, corrections: [UInt8: UInt32])] = [
        .ibm866: ("IBM866", [:]),
        .iso8859x2: ("ISO-8859-2", [:]),
        .iso8859x3: ("ISO-8859-3", [:]),
        .iso8859x4: ("ISO-8859-4", [:]),
        .iso8859x5: ("ISO-8859-5", [:]),
        .iso8859x6: ("ISO-8859-6", [:]),
        .iso8859x7: ("ISO-8859-7", [:]),
        .iso8859x8: ("ISO-8859-8", [:]),
        .latinHebrewLogical: ("ISO-8859-8", [:]),
        .iso8859x10: ("ISO-8859-10", [:]),
        .iso8859x13: ("ISO-8859-13", [:]),
        .iso8859x14: ("ISO-8859-14", [:]),
        .iso8859x15: ("ISO-8859-15", [:]),
        .iso8859x16: ("ISO-8859-16", [:]),
        .koi8R: ("KOI8-R", [:]),
        // The Standard's KOI8-U is KOI8-RU in these two places: Belarusian short u.
        .koi8U: ("KOI8-U", [0xAE: 0x045E, 0xBE: 0x040E]),
        .macintosh: ("MACINTOSH", [0xDB: 0x20AC, 0xBD: 0x03A9, 0xC6: 0x2206, 0xF0: 0xF8FF]),
        .windows874: ("CP874", [:]),
        .windows1250: ("CP1250", [:]),
        .windows1251: ("CP1251", [:]),
        .windows1252: ("CP1252", [:]),
        .windows1253: ("CP1253", [:]),
        .windows1254: ("CP1254", [:]),
        .windows1255: ("CP1255", [0xCA: 0x05BA]),
        .windows1256: ("CP1256", [:]),
        .windows1257: ("CP1257", [:]),
        .windows1258: ("CP1258", [:]),
        .xMacCyrillic: ("MAC-CYRILLIC", [0xA2: 0x0490, 0xB6: 0x0491, 0xFF: 0x20AC]),
    ]
}
