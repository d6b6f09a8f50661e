import GalleyCore
import GalleyText
import Glibc
import Testing

@Suite("The encoding of bytes that nobody has named")
struct EncodingDetectorTests {
    private static let korean = "항만청은 월요일 안벽에 크레인이 넘어져 항구를 하루 동안 닫았다고 밝혔다. 다친 사람은 없었다. "
    private static let japanese = "港湾局によると、月曜日にクレーンが岸壁に倒れ、港は一日閉鎖された。けが人はいなかったという。"
    private static let russian =
        "Порт был закрыт на день после того, как на причал упал кран, сообщило управление в понедельник. "

    @Test(
        "is guessed from the letters",
        arguments: [
            (korean, "UHC", CharacterEncoding.eucKr), (japanese, "CP932", .shiftJis), (japanese, "EUC-JP", .eucJp),
            (russian, "CP1251", .windows1251), (russian, "KOI8-R", .koi8R),
        ])
    func guessed(text: String, name: String, encoding: CharacterEncoding) throws {
        let bytes = try #require(Self.encoded(text + text + text, in: name))
        #expect(EncodingDetector.detect(bytes) == encoding)
    }

    @Test("is not guessed for ASCII")
    func ascii() { #expect(EncodingDetector.detect(Array("The harbour was shut for a day.".utf8)) == nil) }

    /// The text in an encoding, by the name iconv has for it.
    private static func encoded(_ text: String, in name: String) -> [UInt8]? {
        guard let converter = iconv_open(name, "UTF-8"), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = Array(text.utf8CString.dropLast())
        var output = [CChar](repeating: 0, count: input.count * 4)
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output -> Int? in
                var (from, fromLeft) = (input.baseAddress, input.count)
                var (to, toLeft) = (output.baseAddress, output.count)
                guard iconv(converter, &from, &fromLeft, &to, &toLeft) != -1 else { return nil }
                return output.count - toLeft
            }
        }
        return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
    }
}
