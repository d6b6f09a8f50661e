import Foundation
import Synchronization

@testable import galley

/// One call of the command inside the test process, with what it said.
struct CapturedCommand {
    let code: ExitCode
    /// Standard output.
    let output: String
    /// Standard error.
    let complaints: String

    /// Runs the command with these words after its name.
    static func run(_ words: String...) async -> CapturedCommand { await run(words) }

    static func run(_ words: [String], closedAfter limit: Int = .max) async -> CapturedCommand {
        let output = Mutex<[UInt8]>([])
        let complaints = Mutex<[UInt8]>([])
        let console = Console(
            out: { bytes in
                let isClosed = output.withLock { written in
                    written += bytes
                    return written.count > limit
                }
                if isClosed { throw OutputClosed() }
            },
            error: { bytes in complaints.withLock { $0 += bytes } })
        let code = await Galley.run(words, console: console)
        return CapturedCommand(
            code: code, output: String(decoding: output.withLock { $0 }, as: UTF8.self),
            complaints: String(decoding: complaints.withLock { $0 }, as: UTF8.self))
    }
}

/// A folder of its own for a test, removed when the test ends.
final class TestFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "galley-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file of the folder and gives its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = path + "/" + name
        let folder = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    /// Every file below the folder, sorted.
    func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).sorted().filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }
}

/// Where the project's own files stand.
enum Checkout {
    static let root: String = {
        let file = URL(filePath: #filePath)
        return file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()
    }()

    /// The shipped workflows, without their ending.
    static let workflows: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "Workflows")) ?? []
        return names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }.map { String($0.dropLast(5)) }
            .sorted()
    }()
}
