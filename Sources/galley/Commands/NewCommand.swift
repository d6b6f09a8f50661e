import FoundationEssentials
import GalleyCore
import GalleyStore

/// `galley new`: a starter workflow with a sample and a test that passes at once.
enum NewCommand {
    static let verb = Verb(
        "new", summary: "writes a starter workflow with a sample and a test that passes at once",
        operands: "[FOLDER]", operandCount: 0...1,
        flags: [
            Flag("name", .text("NAME"), "the workflow's name; the folder's if left out"),
            Flag("source", .choice(StarterSource.allCases.map(\.rawValue)), "where the stories come from"),
            Flag("output", .choice(StarterOutput.allCases.map(\.rawValue)), "where they go"),
        ],
        examples: [
            .init("galley new my-desk", "asks two questions, then writes the folder my-desk"),
            .init("galley new wire --source urls --output translators", "asks nothing"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let folder = URL(filePath: arguments.operands.first ?? ".", directoryHint: .isDirectory).standardizedFileURL
        let name = arguments.text("name") ?? folder.lastPathComponent
        guard isFileName(name) else {
            throw UsageError(verb: "new", "wants --name of letters, digits and hyphens, not \"\(name)\"")
        }
        let starter = Starter(
            name: name,
            source: answer(
                "source", "Where do the stories come from?", StarterSource.allCases.map { ($0, $0.meaning) }, arguments,
                console),
            output: answer(
                "output", "Where shall they go?", StarterOutput.allCases.map { ($0, $0.meaning) }, arguments, console))
        let files = starter.files(withHouseFile: try HouseFile.find(from: folder.path) == .none)
        for (path, _) in files where FileManager.default.fileExists(atPath: folder.appending(path: path).path) {
            throw UsageError("galley new would write over \(path) in \(folder.path); name another folder or --name")
        }
        let shown = arguments.operands.first.map { $0 == "." ? "" : $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
        for (path, text) in files {
            try AtomicFile.write(Array(text.utf8), to: folder.appending(path: path).path)
            try console.write("\(shown)\(path)\n")
        }
        console.say("next: galley test \(shown)\(name).json, then galley run \(shown)\(name).json")
        return .success
    }

    /// What a flag says, or what a person at the terminal answers.
    private static func answer<Choice: RawRepresentable<String>>(
        _ flag: String, _ question: String, _ choices: [(Choice, String)], _ arguments: Arguments, _ console: Console
    ) -> Choice {
        let word =
            arguments.text(flag)
            ?? Questions(console: console).choose(question, among: choices.map { ($0.0.rawValue, $0.1) })
        return Choice(rawValue: word) ?? choices[0].0
    }

    private static func isFileName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 100
            && name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0)
            }
    }
}
