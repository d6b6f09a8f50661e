import FoundationEssentials
import GalleyCore
import GalleyStore
import GalleyWorkflow

/// `galley reference`: writes the reference pages beside the workflows, or says which are stale.
enum ReferenceCommand {
    static let verb = Verb(
        "reference", summary: "writes the reference pages into a folder of workflows", isBackstage: true,
        operands: "FOLDER", operandCount: 1...1,
        flags: [Flag("check", "writes nothing; names the pages that are stale and ends with 4 if there are any")],
        examples: [
            .init("galley reference Workflows --check", "says whether the pages are what the code says"),
            .init("galley reference Workflows", "writes README.md and a page per step, rule and format"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let folder = URL(filePath: arguments.operands[0], directoryHint: .isDirectory)
        let pages = try Reference.pages + [Reference.overview(workflows(in: folder))]
        var changed: [String] = []
        for page in pages where text(folder, page.path) != page.text {
            changed.append(page.path)
            if arguments.has("check") { continue }
            try AtomicFile.write(Array(page.text.utf8), to: folder.appending(path: page.path).path)
        }
        for path in leftovers(folder, pages) {
            changed.append(path)
            if !arguments.has("check") { try FileManager.default.removeItem(at: folder.appending(path: path)) }
        }
        for path in changed { try console.write(path + "\n") }
        if !arguments.has("check") || changed.isEmpty { return .success }
        console.complain(
            "\(changed.count) reference pages are stale; "
                + "swift package --allow-writing-to-package-directory update-reference writes them")
        return .refuted
    }

    private static func text(_ folder: URL, _ path: String) -> String? {
        try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// Pages of what is no more.
    private static func leftovers(_ folder: URL, _ pages: [ReferencePage]) -> [String] {
        let known = Set(pages.map(\.path))
        let found = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path + "/" + Reference.folder)) ?? []
        return found.filter { $0.hasSuffix(".md") }.map { "\(Reference.folder)/\($0)" }.filter { !known.contains($0) }
            .sorted()
    }

    /// The workflows of a folder by file name.
    private static func workflows(in folder: URL) throws -> [(file: String, name: String, summary: String)] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && $0 != HouseFile.name }
            .map { file in
                let value = try JSONReader.read(FileContents.read(folder.appending(path: file).path))
                return (file, value["name"]?.string ?? file, value["summary"]?.string ?? "")
            }
    }
}
