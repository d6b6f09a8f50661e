import GalleyCore
import GalleyWorkflow
import Testing

@testable import galley

@Suite("The house file")
struct HouseFileTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    @Test("is found upwards, the nearest first")
    func upwards() throws {
        try folder.write("galley.json", #"{"contact": "far@example.org"}"#)
        try folder.write("desk/galley.json", "{\n  \"contact\": \"near@example.org\"\n}")
        try folder.write("desk/a/b/page.html", "")
        let house = try HouseFile.find(from: folder.path + "/desk/a/b")
        let contact = try #require(HouseKey.all.first { $0.option.name == "contact" })
        #expect(house[contact] == .string("near@example.org"))
        #expect(house.place(of: contact)?.hasSuffix("/desk/galley.json:2") == true)
    }

    @Test("gives flags that were left out their values, and never those that were given")
    func flags() throws {
        let path = try folder.write("galley.json", #"{"credits": ["By the night desk."], "jobs": 3, "perHost": 1}"#)
        let house = try HouseFile.read(path)
        let silent = try Arguments(["page.html"], for: CleanCommand.verb).within(house, CleanCommand.verb)
        #expect(silent.texts("credit") == ["By the night desk."])
        #expect(silent.number("jobs") == 3)
        #expect(silent.text("per-host") == nil)
        let loud = try Arguments(["--credit", "Mine.", "--jobs", "1", "page.html"], for: CleanCommand.verb)
        #expect(try loud.within(house, CleanCommand.verb).texts("credit") == ["Mine."])
    }

    @Test("becomes the defaults of workflow steps")
    func steps() throws {
        let path = try folder.write("galley.json", #"{"credits": ["By the night desk."], "targets": ["fr"]}"#)
        let registry = Rooms.registry(house: try HouseFile.read(path))
        let clean = try #require(registry["clean"]?.description)
        #expect(try StepOptions(.init(), for: clean).strings("credits") == ["By the night desk."])
        let given = JSONValue.Object([("credits", .array([]))])
        #expect(try StepOptions(given, for: clean).strings("credits").isEmpty)
        let tag = try #require(registry["tag"]?.description)
        #expect(try StepOptions(.init(), for: tag).strings("targets") == ["fr"])
    }

    @Test("a path in it is relative to it")
    func paths() throws {
        let path = try folder.write("galley.json", #"{"glossary": "terms/korea.csv"}"#)
        let glossary = try #require(HouseKey.all.first { $0.option.name == "glossary" })
        #expect(try HouseFile.read(path)[glossary]?.string == folder.path + "/terms/korea.csv")
    }

    @Test(
        "every key changes something: a flag of a verb, or an option of a step",
        arguments: HouseKey.all.map(\.option.name))
    func effect(name: String) throws {
        let key = try #require(HouseKey.all.first { $0.option.name == name })
        let isFlag = Verbs.all.contains { verb in verb.flags.contains { $0.name == key.flag } }
        let isOption = Rooms.registry().entries.contains { entry in
            entry.description.options.contains { $0.name == key.stepOption }
        }
        #expect(isFlag || isOption)
    }
}
