import Testing

@testable import galley

@Suite("The command line")
struct UsageTests {
    @Test("the command alone says what it can do, in a few lines")
    func overview() async {
        let result = await CapturedCommand.run()
        #expect(result.code == .success)
        for verb in Verbs.all { #expect(result.output.contains(verb.name)) }
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test("every verb explains itself with an example", arguments: Verbs.all.map(\.name))
    func help(name: String) async throws {
        let result = await CapturedCommand.run(name, "--help")
        let verb = try #require(Verbs.all.first { $0.name == name })
        #expect(result.code == .success)
        #expect(!verb.examples.isEmpty)
        for example in verb.examples { #expect(result.output.contains(example.line)) }
        for flag in verb.flags { #expect(result.output.contains("--\(flag.name)")) }
    }

    @Test("the arguments of every example are understood", arguments: Verbs.all.map(\.name))
    func examples(name: String) throws {
        let verb = try #require(Verbs.all.first { $0.name == name })
        for example in verb.examples {
            let words = example.line.replacing("\"", with: "").split(separator: " ").map(String.init)
            #expect(words.prefix(2) == ["galley", name])
            let typed = words.dropFirst(2).prefix { !["<", ">", "|", "&&"].contains($0) }
            #expect(throws: Never.self) { try Arguments(Array(typed), for: verb) }
        }
    }

    @Test(
        "a command line that cannot be followed gives one line, the way out, and exit code 2",
        arguments: [
            (["claen"], "did you mean \"clean\"?"), (["clean", "--form", "html"], "did you mean --from?"),
            (["clean", "--from", "htlm"], "did you mean \"html\"?"), (["clean", "--to"], "wants a value after --to"),
            (["clean", "--jobs", "many"], "whole number"), (["clean", "--jobs", "0"], "from 1 to"),
            (["clean", "--to", "pdf", "x.html"], "pdf"), (["run"], "wants"),
            (["list", "stpes"], "did you mean \"steps\"?"),
            (["list", "rules", "share-promt"], "did you mean \"share-prompt\"?"),
            (["clean", "--only", "nothing"], "nothing"),
            (["fetch", "--allow-address", "everything", "http://127.0.0.1/"], "everything"),
        ])
    func mistakes(words: [String], wayOut: String) async {
        let result = await CapturedCommand.run(words)
        #expect(result.code == .usage)
        #expect(result.output.isEmpty)
        #expect(result.complaints.contains(wayOut), "\(result.complaints)")
        #expect(result.complaints.split(separator: "\n").count == 1, "\(result.complaints)")
    }
}
