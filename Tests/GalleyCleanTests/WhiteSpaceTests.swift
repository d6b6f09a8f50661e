import Testing

@testable import GalleyClean

@Suite("White space")
struct WhiteSpaceTests {
    @Test(
        "every run of white space becomes one space, wherever it stands",
        arguments: [
            "The harbour wall held", "Seven b  eight by  nine!  !", "Ärger  im Café über\u{2028}Öl",
            "tabs\tand\n\nlines   of white   space", "12345678 2345678  345678   45678    5678",
        ])
    func collapse(text: String) {
        for start in text.unicodeScalars.indices where !text.unicodeScalars[start].properties.isWhitespace {
            let words = String(text.unicodeScalars[start...])
            for ending in ["", " ", "  \n"] {
                let bytes = Array((words + ending).utf8)
                var room = [UInt8](repeating: 0, count: bytes.count)
                let end = bytes.withUnsafeBufferPointer { bytes in
                    room.withUnsafeMutableBytes { WhiteSpace.collapse(bytes, into: $0) }
                }
                let expected = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(String(decoding: room[..<end.count], as: UTF8.self) == expected)
                #expect(end.isFollowedBySpace == !ending.isEmpty)
            }
        }
    }

    @Test("text is blank when it has nothing but white space", arguments: [0, 1, 7, 8, 9, 20])
    func blank(count: Int) {
        for place in 0..<count {
            for sign in [0x00, 0x21, 0x7F, 0xC2] as [UInt8] {
                var bytes = [UInt8](repeating: 0x0A, count: count)
                #expect(bytes.withUnsafeBufferPointer { WhiteSpace.isBlank($0) })
                bytes[place] = sign
                #expect(!bytes.withUnsafeBufferPointer { WhiteSpace.isBlank($0) })
            }
        }
    }
}
