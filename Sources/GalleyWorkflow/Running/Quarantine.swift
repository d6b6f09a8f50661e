import FoundationEssentials
import GalleyCore
import GalleyStore

/// The folder of what was set aside: for each, the step's input and the error, put there whole or not at all.
struct Quarantine: Sendable {
    let folder: String
    private let workflow: String
    private let now: Timestamp
    /// What earlier runs left there.
    private let earlier: Set<String>

    init(folder: String, workflow: String, now: Timestamp) {
        (self.folder, self.workflow, self.now) = (folder, workflow, now)
        earlier = Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    }

    /// Puts one away, over what an earlier run put there for the same material and step.
    /// - Throws: `FileError` when it cannot be written.
    func keep(_ failure: ItemResult.Failure, name: String) throws -> SetAside {
        let place = folder + "/" + folderName(name, step: failure.step)
        var setAside = SetAside(name: name, itemID: failure.input.itemID, step: failure.step, error: failure.error)
        setAside.folder = place
        // The error is written last: a folder without it was left behind by a process that died, and is not read.
        let (fileName, bytes) = Self.inputFile(failure.input)
        if case .page(let page) = failure.input {
            try AtomicFile.write(Self.pretty(page.head), to: place + "/page.json")
        }
        try AtomicFile.write(bytes, to: place + "/" + fileName)
        try AtomicFile.write(Self.pretty(record(setAside, input: fileName)), to: place + "/error.json")
        return setAside
    }

    /// Takes away what earlier runs put there for a material that came through now.
    func release(name: String, steps: [String]) {
        if earlier.isEmpty { return }
        for step in steps {
            let name = folderName(name, step: step)
            if earlier.contains(name) { try? FileManager.default.removeItem(atPath: folder + "/" + name) }
        }
    }

    /// Readable, and the same for the same material and step.
    private func folderName(_ name: String, step: String) -> String {
        let readable = name.utf8.suffix(48).map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain ? Character(Unicode.Scalar(byte)) : "-"
        }
        let words = String(readable).split(separator: "-").joined(separator: "-")
        return "\(words.isEmpty ? "item" : words)-\(ContentHash(of: "\(name)\n\(step)".utf8).short)"
    }

    private func record(_ setAside: SetAside, input: String) -> JSONValue {
        .object(
            .init([
                ("name", .string(setAside.name)), ("id", setAside.itemID.map(JSONValue.string) ?? .null),
                ("workflow", .string(workflow)), ("step", .string(setAside.step)),
                ("error", .string(setAside.error)), ("input", .string(input)),
                ("time", .string(now.description)),
            ]))
    }

    private static func inputFile(_ material: Material) -> (name: String, bytes: [UInt8]) {
        switch material {
        case .request(let request): ("input.json", pretty(request.json))
        case .page(let page): (page.mediaType == "text/plain" ? "input.txt" : "input.html", page.bytes)
        case .article(let article): ("input.json", article.json(pretty: true))
        case .file(let file): ("input.json", pretty(file.json))
        }
    }

    private static func pretty(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.value(value)
        return writer.bytes + [0x0A]
    }
}
