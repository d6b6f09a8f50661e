import Testing

@testable import GalleyClean

/// Looking for bytes among bytes.
@Suite("Byte search")
struct ByteSearchTests {
    /// A text that no stretch of is like another, five thousand bytes long.
    private static let text = (0..<1100).flatMap { Array("w\($0)x".utf8) }.prefix(5000).map { $0 }

    @Test(
        "leaping finds what is there, wherever it stands and however long it is",
        arguments: [(0, 1), (0, 5000), (4999, 1), (4990, 10), (100, 6), (1200, 90), (700, 255), (700, 256), (40, 2000)])
    func finds(_ start: Int, _ length: Int) {
        let short = Array(Self.text[start..<start + length])
        #expect(Self.leap(Self.text, short))
        #expect(TextKey.contains(Self.text, short))
    }

    @Test("leaping finds nothing that is not there", arguments: [1, 2, 9, 60, 255, 256, 700])
    func findsNothing(_ length: Int) {
        var short = Array(Self.text[300..<300 + length])
        short[length / 2] = UInt8(ascii: "#")
        #expect(!Self.leap(Self.text, short))
        #expect(!TextKey.contains(Self.text, short))
    }

    @Test("walking agrees with comparing at every place", arguments: [1, 2, 3, 15, 16, 17, 31, 40])
    func walks(_ length: Int) {
        // Few letters, so that beginnings and ends fit often where the rest does not.
        let long = (0..<100).map { UInt8(ascii: "a") + UInt8($0 * $0 / 7 % 3) }
        for count in length...long.count {
            let text = Array(long.prefix(count))
            for short in [Array(text.suffix(length)), Array(text.prefix(length - 1)) + [UInt8(ascii: "c")]] {
                let stands = (0...count - length).contains { text[$0...].starts(with: short) }
                #expect(TextKey.contains(text, short) == stands)
            }
        }
    }

    private static func leap(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        long.withUnsafeBufferPointer { long in
            short.withUnsafeBufferPointer { ByteSearch.leap(long, for: $0) }
        }
    }
}
