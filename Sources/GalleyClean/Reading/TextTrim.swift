/// Small repairs of white space in values that are no body text.
enum TextTrim {
    /// White space of all kinds collapsed to single spaces, none at the ends.
    static func collapsed(_ text: String) -> String {
        // Addresses have none.
        var text = text
        let mayHoldBlanks = text.withUTF8 { $0.contains { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xE2 } }
        guard mayHoldBlanks else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var pending = false
        var skip = 0
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if skip > 0 {
                skip -= 1
                continue
            }
            let isTwo =
                byte == 0xC2 && index + 1 < bytes.count && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85)
            let isThree =
                byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
                && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
            if byte <= 0x20 || isTwo || isThree {
                skip = isTwo ? 1 : isThree ? 2 : 0
                pending = !result.isEmpty
                continue
            }
            if pending { result.append(0x20) }
            pending = false
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
