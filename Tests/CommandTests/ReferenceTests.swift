import Testing

@testable import galley

@Suite("The reference and the manual")
struct ReferenceTests {
    @Test("the pages beside the shipped workflows are what the code says")
    func fresh() async {
        let result = await CapturedCommand.run("reference", Checkout.root + "Workflows", "--check")
        #expect(result.code == .success, "stale: \(result.output)\(result.complaints)")
    }

    @Test("a stale page is named, a page of what is no more is taken away")
    func stale() async throws {
        let folder = try TestFolder()
        #expect(await CapturedCommand.run("reference", folder.path).code == .success)
        #expect(await CapturedCommand.run("reference", folder.path, "--check").code == .success)
        try folder.write("reference/rules/share-prompt.md", "changed")
        try folder.write("reference/rules/gone.md", "old")
        let check = await CapturedCommand.run("reference", folder.path, "--check")
        #expect(check.code == .refuted)
        #expect(check.output == "reference/rules/share-prompt.md\nreference/rules/gone.md\n")
        _ = await CapturedCommand.run("reference", folder.path)
        #expect(try !folder.files().contains("reference/rules/gone.md"))
    }

    @Test("the manual names every verb, flag and exit code")
    func manual() async {
        let text = await CapturedCommand.run("manual").output.replacing("\\-", with: "-")
        for verb in Verbs.all {
            #expect(text.contains(".SS \(verb.name)\n"))
            for flag in verb.flags { #expect(text.contains("--\(flag.name)")) }
            for example in verb.examples { #expect(text.contains(example.line)) }
        }
        for code in ExitCode.allCases { #expect(text.contains("\n\(code.rawValue)\n")) }
    }

    @Test("the completions of every shell name every verb and flag", arguments: Shell.allCases)
    func completions(shell: Shell) {
        let script = shell.script(Verbs.all)
        for verb in Verbs.all {
            #expect(script.contains(verb.name))
            for flag in verb.flags { #expect(script.contains(shell == .fish ? "-l \(flag.name)" : "--\(flag.name)")) }
        }
    }
}
