/// The bytes that a text holds, found in one pass: most rules look for a sign that most texts do not have.
struct ByteSet: Sendable {
    private var words = SIMD4<UInt64>.zero

    init(_ text: [UInt8]) {
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: 256) { marks in
            marks.initialize(repeating: false)
            for byte in text { marks[Int(byte)] = true }
            for byte in 0..<256 where marks[byte] { words[byte >> 6] |= 1 << UInt64(byte & 63) }
        }
    }

    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }
}
