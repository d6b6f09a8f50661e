import FoundationEssentials
import Testing

/// The house's rule of dependencies, held against what the sources import.
@Suite("The package's dependency direction")
struct PackageRulesTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What each room may import besides the toolchain's modules.
    private static let allowed: [String: Set<String>] = {
        let lower: Set = ["GalleyCore", "GalleyHTML", "GalleyXML", "GalleyText", "GalleyStore"]
        let upper: Set = ["GalleyFetch", "GalleyClean", "GalleyTranslation", "GalleyExport", "GalleyWorkflow"]
        return [
            "GalleyCore": [], "GalleyHTML": ["GalleyCore"], "GalleyXML": ["GalleyCore", "CLibXML2"],
            "GalleyText": ["GalleyCore", "CTextTools", "CUchardet"], "GalleyStore": ["GalleyCore", "CSQLite", "CZstd"],
            "GalleyFetch": lower.union(["CBrotli", "CCurl", "CZlib"]), "GalleyClean": lower, "GalleyTranslation": lower,
            "GalleyExport": lower.union(["CZip"]), "GalleyWorkflow": lower,
            "galley": lower.union(upper).union(["CMemory"]),
            "LoopbackServer": [], "sample-site": ["LoopbackServer"],
        ]
    }()

    private static let toolchain: Set = [
        "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Synchronization", "Dispatch",
    ]

    @Test("a room imports only what stands below it", arguments: allowed.keys.sorted())
    func imports(room: String) throws {
        let permitted = try #require(Self.allowed[room]).union(Self.toolchain)
        let files = try Self.swiftFiles(in: Self.root.appending(path: "Sources/\(room)"))
        #expect(!files.isEmpty, "no sources in \(room)")
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            for module in Self.importedModules(text) where !permitted.contains(module) {
                Issue.record("\(file.lastPathComponent) of \(room) imports \(module)")
            }
        }
    }

    @Test("every Swift target of Sources is held to a rule")
    func everyTargetIsNamed() throws {
        let sources = Self.root.appending(path: "Sources")
        let names = try FileManager.default.contentsOfDirectory(atPath: sources.path())
        let swiftTargets = try names.filter { name in
            try !Self.swiftFiles(in: sources.appending(path: name)).isEmpty
        }
        #expect(Set(swiftTargets) == Set(Self.allowed.keys))
    }

    @Test("no source file of ours is longer than 400 lines, tables aside")
    func fileLength() throws {
        for file in try Self.swiftFiles(in: Self.root.appending(path: "Sources")) {
            if file.lastPathComponent.hasSuffix("Table.swift") { continue }
            let lines = try String(contentsOf: file, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 401, "\(file.lastPathComponent) has \(lines.count) lines")
        }
    }

    private static func swiftFiles(in folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path())
            .filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
    }

    private static func importedModules(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            var words = line.split(separator: " ")[...]
            while let word = words.first, word.hasPrefix("@") || ["public", "package", "internal"].contains(word) {
                words.removeFirst()
            }
            guard words.first == "import", let module = words.dropFirst().first else { return nil }
            return String(module.prefix { $0 != "." })
        }
    }
}
