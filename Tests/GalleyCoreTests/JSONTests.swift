import GalleyCore
import Testing

@Suite("JSON")
struct JSONTests {
    @Test(
        "a value is read and written as it was",
        arguments: [
            #"{"a":[1,2.5,-3,true,false,null,"x"],"b":{"c":""}}"#, #""한국 \"quoted\" \\ \n""#, "[]", "{}", "0",
            #"["\u0000","\u001f"]"#, "1e+30",
        ])
    func roundTrip(text: String) throws {
        #expect(try JSONReader.read(Array(text.utf8)).text == text)
    }

    @Test(
        "text that is no JSON is refused with its place",
        arguments: [
            ("{\"a\":1,}", 1, 8), ("[1 2]", 1, 4), ("{\"a\":1,\n \"a\":2}", 2, 2), ("\"abc", 1, 5), ("01", 1, 3),
            ("[1]x", 1, 4), ("", 1, 1), ("nul", 1, 1), ("\"a\u{1}\"", 1, 3),
        ])
    func refused(text: String, line: Int, column: Int) {
        let error = #expect(throws: JSONError.self) { try JSONReader.read(Array(text.utf8)) }
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    @Test(
        "what needs escaping is escaped wherever it stands in a text",
        arguments: [
            ("\"", "\\\""), ("\\", "\\\\"), ("\u{1}", "\\u0001"), ("\n", "\\n"), ("</", "<\\/"), ("<", "<"), ("/", "/"),
            ("|", "|"), ("ü€", "ü€"),
        ])
    func escapes(sign: String, escaped: String) {
        for before in 0..<20 {
            for after in 0..<20 {
                let (head, tail) = (String(repeating: "!", count: before), String(repeating: "x", count: after))
                var writer = JSONWriter()
                writer.string(head + sign + tail)
                #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\(head)\(escaped)\(tail)\"")
            }
        }
    }

    @Test("whole numbers are written in full", arguments: [0, 7, -7, 10, 1_234_567_890, .max, .min])
    func integers(_ value: Int) {
        var writer = JSONWriter()
        writer.integer(value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == String(value))
    }

    @Test("nesting without end is refused, not crashed on")
    func depth() {
        #expect(throws: JSONError.self) { try JSONReader.read(Array(repeating: 0x5B, count: 100_000)) }
    }

    @Test("surrogate pairs are joined and lone ones replaced")
    func surrogates() throws {
        #expect(try JSONReader.read(Array(#""\ud83d\ude00\ud83d""#.utf8)) == .string("😀\u{FFFD}"))
    }

    @Test("places are found by pointer")
    func places() throws {
        let (_, places) = try JSONReader.readWithPlaces(Array("{\"a\": [1, {\"b/c\": 2}]}".utf8))
        #expect(places["/a/1/b~1c"] == 11)
        #expect(places["/a/0"] == 7)
    }

    @Test("a pointer's star stands for every element")
    func star() throws {
        let value = try JSONReader.read(Array(#"{"cuts":[{"rule":"a"},{"rule":"b"},{}]}"#.utf8))
        #expect(JSONPointer("/cuts/*/rule")?.values(in: value) == [.string("a"), .string("b")])
        #expect(JSONPointer("/cuts/7")?.values(in: value) == [])
        #expect(JSONPointer("cuts") == nil)
    }
}
