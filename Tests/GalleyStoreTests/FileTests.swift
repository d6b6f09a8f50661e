import FoundationEssentials
import GalleyStore
import Testing

@Suite("Files")
struct FileTests {
    private static func path() -> String {
        FileManager.default.temporaryDirectory.appending(path: "galley-store-\(UUID().uuidString)").path()
    }

    @Test("a file that is given up leaves nothing, and one that is committed is whole")
    func atomic() throws {
        let folder = Self.path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let abandoned = try AtomicFile(folder + "/a.txt")
        try abandoned.append([1, 2, 3])
        abandoned.discard()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        try AtomicFile.write([4, 5], to: folder + "/b.txt")
        try AtomicFile.write([6], to: folder + "/b.txt")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["b.txt"])
        #expect(try FileContents.read(folder + "/b.txt") == [6])
    }

    @Test(
        "a file with the same bytes is left untouched, any other is put in its place whole",
        arguments: [("abc", true), ("abd", false), ("ab", false), ("abcd", false), ("", false), ("xyz", false)])
    func same(words: String, isSame: Bool) throws {
        let folder = Self.path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/a.txt"
        try AtomicFile.write(Array("abc".utf8), to: path)
        let before = try inode(path)
        let file = try AtomicFile(path)
        for byte in words.utf8 { try file.append([byte]) }
        try file.commit()
        #expect(try FileContents.read(path) == Array(words.utf8))
        #expect(try (inode(path) == before) == isSame)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }

    private func inode(_ path: String) throws -> UInt64? {
        try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64
    }

    @Test("half-written files of processes that are no more are taken away, those of the living stay")
    func sweep() throws {
        let folder = Self.path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let living = try AtomicFile(folder + "/below/b.txt")
        try living.append([1])
        try AtomicFile.write([1], to: folder + "/below/.galley-999999999-1.part")
        AtomicFile.sweep(folder)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/below").count == 1)
        try living.commit()
        #expect(try FileContents.read(folder + "/below/b.txt") == [1])
    }

    @Test("a folder that cannot be made is one clear error")
    func unwritable() throws {
        let file = Self.path()
        defer { try? FileManager.default.removeItem(atPath: file) }
        try AtomicFile.write([1], to: file)
        let error = #expect(throws: FileError.self) { try AtomicFile(file + "/below/x") }
        #expect(error?.description.contains("below") == true)
    }

    @Test("a file above the limit is refused")
    func limit() throws {
        let file = Self.path()
        defer { try? FileManager.default.removeItem(atPath: file) }
        try AtomicFile.write([UInt8](repeating: 7, count: 100_000), to: file)
        #expect(try FileContents.read(file).count == 100_000)
        #expect(throws: FileTooLarge.self) { try FileContents.read(file, limit: 99_999) }
        #expect(throws: FileError.self) { try FileContents.read(file + ".missing") }
    }

    @Test("lines come one by one, whatever their ends and lengths")
    func lines() throws {
        let file = Self.path()
        defer { try? FileManager.default.removeItem(atPath: file) }
        let long = String(repeating: "x", count: 200_000)
        try AtomicFile.write(Array("one\r\n\n\(long)\nlast".utf8), to: file)
        let reader = try LineReader(file)
        var lines: [String] = []
        while let line = try reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        #expect(lines == ["one", "", long, "last"])
    }
}
