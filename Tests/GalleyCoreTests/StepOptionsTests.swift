import GalleyCore
import Testing

@Suite("A step's options")
struct StepOptionsTests {
    private static let description = StepDescription(
        name: "fetch", summary: "", kind: .keyed, takes: .request, gives: .page,
        options: [
            StepOption("perHost", .integer(1...64), default: .integer(2), summary: ""),
            StepOption("captions", .choice(["keep", "to-picture"]), summary: ""),
            StepOption("targets", .list(.language), summary: ""),
            StepOption("list", .inputPath, required: true, summary: ""),
        ])

    private static func options(_ text: String) throws -> StepOptions {
        let object = try #require(try JSONReader.read(Array(text.utf8)).object)
        return try StepOptions(object, for: description)
    }

    @Test("defaults are filled in, and layout and order of the file do not matter")
    func canonical() throws {
        let a = try Self.options(#"{"list":"u.txt","targets":["ko","pt-BR"]}"#)
        let b = try Self.options(#"{ "targets" : ["ko","pt-BR"], "perHost": 2, "list": "u.txt" }"#)
        #expect(a == b)
        #expect(a.canonical == b.canonical)
        #expect(a.integer("perHost") == 2)
    }

    @Test(
        "what does not fit is refused with the nearest name or what is wanted",
        arguments: [
            (#"{"list":"u","perHots":2}"#, "did you mean \"perHost\"?"),
            (#"{"list":"u","perHost":0}"#, "from 1 to 64"),
            (#"{"list":"u","perHost":"2"}"#, "a whole number"),
            (#"{"list":"u","captions":"drop"}"#, "\"to-picture\""),
            (#"{"list":"u","targets":["korean language"]}"#, "language tag"),
            (#"{"perHost":2}"#, "needs the option \"list\""),
        ])
    func refused(text: String, words: String) {
        let error = #expect(throws: StepOptionError.self) { try Self.options(text) }
        #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    }

    @Test(
        "the name somebody probably meant is found, and none when nothing is near",
        arguments: [("claen", "clean"), ("exprot", "export"), ("xport", "export"), ("zebra", nil), ("cle", "clean")])
    func nearest(typed: String, meant: String?) {
        #expect(NearestName.find(typed, among: ["clean", "export", "fetch"]) == meant)
    }
}
