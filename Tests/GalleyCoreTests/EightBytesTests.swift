import GalleyCore
import TestSupport
import Testing

@Suite("Eight bytes at a time")
struct EightBytesTests {
    /// Eight bytes each, of letters, signs, control characters and anything else.
    private static let samples: [[UInt8]] = {
        var random = SeededGenerator(seed: 8)
        let likely = Array("aAzZ  .,09@[`{\n\u{7F}“é".utf8) + [0x80, 0xC1, 0xDA, 0xE1, 0xFA, 0xFF]
        return (0..<20_000).map { number in
            (0..<8).map { _ in
                number.isMultiple(of: 2)
                    ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
            }
        }
    }()

    private static func eight(_ bytes: [UInt8]) -> EightBytes { bytes.withUnsafeBytes { EightBytes($0, from: 0) } }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
    }

    @Test("letters, digits and words are counted where nothing but them and blanks stands", arguments: [false, true])
    func wordMarks(isInWord: Bool) {
        let plain = Array("aAzZ019 \t\u{0}M".utf8)
        var random = SeededGenerator(seed: 9)
        let words = (0..<5_000).map { _ in (0..<8).map { _ in plain.randomElement(using: &random) ?? 0 } }
        for bytes in Self.samples + words {
            func isSign(_ byte: UInt8) -> Bool { Self.isLetter(byte) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
            let isPlain = bytes.allSatisfy { isSign($0) || $0 <= 0x20 }
            let marks = WordMarks(Self.eight(bytes))
            #expect((marks != nil) == isPlain, "\(bytes)")
            guard let marks, isPlain else { continue }
            #expect(marks.signs == bytes.count(where: isSign))
            #expect(marks.digits == bytes.count { isSign($0) && !Self.isLetter($0) })
            #expect(marks.capitals == bytes.count { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 })
            let before = [isInWord] + bytes.map(isSign)
            #expect(marks.words(behindWord: isInWord) == zip(before, bytes).count { !$0 && isSign($1) })
            #expect(marks.endsInWord == isSign(bytes[7]))
        }
    }

    @Test("the first of several bytes is found where it stands")
    func firstPlace() {
        for bytes in Self.samples {
            let sought: [UInt8] = [0x2E, 0x21, 0x3F, 0x0A, 0xE2]
            let found = Self.eight(bytes).firstPlace(of: 0x2E, 0x21, 0x3F, 0x0A, 0xE2)
            #expect(found == bytes.firstIndex(where: sought.contains), "\(bytes)")
        }
    }

    @Test("letters at the beginning are counted, made small, and told by their case")
    func leadingLetters() {
        for bytes in Self.samples {
            let letters = Array(bytes.prefix(while: Self.isLetter))
            let read = Self.eight(bytes).leadingLetters
            let small = letters.map { $0 | 0x20 }
            let isCapital = letters.map { $0 < 0x61 }
            #expect(read.count == letters.count, "\(bytes)")
            #expect(read.small == small.reversed().reduce(0) { $0 << 8 | UInt64($1) }, "\(bytes)")
            #expect(read.haveSmall == isCapital.contains(false), "\(bytes)")
            #expect(read.beginWithCapital == isCapital.first ?? false, "\(bytes)")
            #expect(read.haveInnerCapital == isCapital.dropFirst().contains(true), "\(bytes)")
            let ending = ([0x62, 0x63, 0x64] + small).suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
            #expect(read.ending(behind: 0x62_6364) == ending, "\(bytes)")
        }
    }

    @Test("signs are called for in their order, letters and blanks are not")
    func signs() {
        for bytes in Self.samples {
            var called: [UInt8] = []
            Self.eight(bytes).forEachSign { called.append($0) }
            #expect(called == bytes.filter { !Self.isLetter($0) && $0 != 0x20 }, "\(bytes)")
        }
    }

    @Test("digits, ASCII and small letters are what a look at each byte says")
    func others() {
        for bytes in Self.samples {
            let eight = Self.eight(bytes)
            let isASCII = bytes.allSatisfy { $0 < 0x80 }
            #expect(eight.areASCII == isASCII, "\(bytes)")
            #expect(eight.mayHoldDigit == (!isASCII || bytes.contains { $0 >= 0x30 && $0 <= 0x39 }), "\(bytes)")
            if isASCII {
                let small = bytes.map { Self.isLetter($0) ? $0 | 0x20 : $0 }
                #expect(eight.smallLetters().word == Self.eight(small).word, "\(bytes)")
            }
        }
    }

    @Test("behind the end there are zeros", arguments: 0...9)
    func end(count: Int) {
        let bytes = [UInt8](repeating: 0x61, count: count)
        let letters = bytes.withUnsafeBytes { EightBytes($0, from: 0).leadingLetters }
        #expect(letters.count == min(count, 8))
    }
}
