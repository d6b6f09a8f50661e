/// An index of the Encoding Standard (§5): the code point for a pointer, which is computed from the bytes of a character.
struct EncodingIndex: Sendable {
    /// By pointer; zero where there is no character.
    private var scalars: [UInt32] = []

    /// Reads lines of a pointer in hexadecimal, a space, and the characters for it and the pointers that follow.
    init(_ table: String) {
        // By scalars: a character that joins the blank before it would hide the blank from a search by letters.
        for line in table.unicodeScalars.split(separator: "\n") {
            guard let blank = line.firstIndex(of: " "), let pointer = Int(String(line[..<blank]), radix: 16),
                pointer >= scalars.count
            else { continue }
            scalars += repeatElement(0, count: pointer - scalars.count)
            scalars += line[line.index(after: blank)...].map(\.value)
        }
    }

    /// Nil where the index has no code point.
    subscript(pointer: Int) -> UInt32? {
        guard pointer < scalars.count, scalars[pointer] != 0 else { return nil }
        return scalars[pointer]
    }
}
