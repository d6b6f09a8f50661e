/// A line that somebody typed to part what stands above from what stands below: `___`, `* * *`.
enum TypedRule {
    /// True for three or more of the signs such lines are made of, blanks among them, and nothing else.
    static func isOne(_ bytes: some Sequence<UInt8>) -> Bool {
        var signs = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "~"):
                signs += 1
            case 0x20, 0x09, 0x0A, 0x0D: continue
            default: return false
            }
        }
        return signs >= 3
    }
}
