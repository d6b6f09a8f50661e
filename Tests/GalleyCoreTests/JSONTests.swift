import GalleyCore
import TestSupport
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

    @Test("a key that stands twice is found however it is written and however many stand between")
    func keysTwice() throws {
        #expect(throws: JSONError.self) { try JSONReader.read(Array(#"{"ab":1,"c":2,"a\u0062":3}"#.utf8)) }
        #expect(throws: JSONError.self) { try JSONReader.read(Array(#"{"a\u0062":1,"c":{"ab":0},"ab":3}"#.utf8)) }
        // Keys of one length with the same first and last letters.
        let many = (100..<220).map { #""k\#($0)x":0"# }
        let unique = try JSONReader.read(Array("{\(many.joined(separator: ","))}".utf8))
        #expect(unique.object?.keys.count == 120)
        for again in [0, 30, 60, 119] {
            let text = "{\((many + [many[again]]).joined(separator: ","))}"
            #expect(throws: JSONError.self) { try JSONReader.read(Array(text.utf8)) }
            let few = "{\((many.prefix(again + 1) + [many[again]]).joined(separator: ","))}"
            #expect(throws: JSONError.self) { try JSONReader.read(Array(few.utf8)) }
        }
    }

    @Test("a member is found where it stands, by its whole key")
    func members() throws {
        let long = String(repeating: "d", count: 65_538)
        let text = #"{"\#(long)":1,"bd":[{"dd":2}],"d\u0064":{"x":[]},"":4}"#
        let root = try JSONDocument(Array(text.utf8)).root
        #expect(root["dd"]?["x"]?.array?.count == 0)
        #expect(root["bd"]?.array?.first?["dd"]?.integer == 2)
        #expect(root[""]?.integer == 4)
        #expect(root["ad"] == nil)
        #expect(root["dd"]?["dd"] == nil)
        #expect(root.members?.map(\.key.utf8.count) == [65_538, 2, 2, 0])
        #expect(root.value.object?.keys.count == 4)
    }

    @Test("bytes changed at random are read or refused")
    func randomBytes() throws {
        let text = Array(#"{"a":[1,-2.5e3,"x\ud83d\ude00\n"],"bb":{"c":null,"d":true},"e":"\u00e9"}"#.utf8)
        var random = SeededGenerator(seed: 7)
        for _ in 0..<20_000 {
            var changed = text
            for _ in 0..<Int.random(in: 1...3, using: &random) where !changed.isEmpty {
                let place = Int.random(in: changed.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: changed[place] = text.randomElement(using: &random) ?? 0
                case 1: changed.remove(at: place)
                default: changed = Array(changed[..<place])
                }
            }
            if let value = try? JSONReader.read(changed) {
                #expect(try JSONReader.read(Array(value.text.utf8)).text == value.text)
            }
        }
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
