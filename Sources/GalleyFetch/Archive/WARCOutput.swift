import GalleyCore
import GalleyStore
import Glibc

/// The file that records go to, and the next when it has grown large.
struct WARCOutput: ~Copyable {
    private static let largestFile = 1_000_000_000

    private let place: WARCPlace
    private let software: String
    private let started: Timestamp
    private var descriptor: Int32 = -1
    private var byteCount = 0
    private var serial = 0

    init(_ place: WARCPlace, software: String, started: Timestamp) {
        self.place = place
        self.software = software
        self.started = started
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Adds members that belong together.
    /// - Throws: `ArchiveFailure` when the disk does not take them.
    mutating func append(_ members: [UInt8]) throws {
        if descriptor < 0 { try begin() }
        if byteCount >= Self.largestFile, case .folder(let folder) = place { try beginFile(in: folder) }
        try write(members)
    }

    private mutating func begin() throws {
        switch place {
        case .folder(let folder): try beginFile(in: folder)
        case .standardOutput:
            descriptor = dup(STDOUT_FILENO)
            guard descriptor >= 0 else { throw failure("standard output") }
            try writeInfo(name: "standard output")
        case .file(let path):
            try makeFolder(path.lastIndex(of: "/").map { String(path[...$0]) } ?? "")
            descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else { throw failure(path) }
            // A process that was killed may have left half a record, which nothing can stand behind.
            let whole = try WARCTail.wholeLength(of: path)
            guard ftruncate(descriptor, whole) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else { throw failure(path) }
            if whole == 0 { try writeInfo(name: path.split(separator: "/").last.map(String.init) ?? path) }
        }
    }

    private mutating func beginFile(in folder: String) throws {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
        let folder = folder.hasSuffix("/") ? folder : folder + "/"
        try makeFolder(folder)
        let stamp = started.description.filter(\.isNumber)
        while descriptor < 0 {
            let number = String(serial)
            let name = "galley-\(stamp)-\(String(repeating: "0", count: max(0, 5 - number.count)))\(number).warc.gz"
            descriptor = open(folder + name, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o666)
            if descriptor < 0, errno != EEXIST { throw failure(folder + name) }
            serial += 1
            if descriptor >= 0 { try writeInfo(name: name) }
        }
    }

    private mutating func writeInfo(name: String) throws {
        byteCount = 0
        try write(WARCCapture.fileInfo(name: name, software: software, at: started).packed)
    }

    private func makeFolder(_ folder: String) throws {
        var path = folder.hasPrefix("/") ? "/" : ""
        for name in folder.split(separator: "/") {
            path += name + "/"
            if mkdir(path, 0o777) != 0, errno != EEXIST, access(path, F_OK) != 0 { throw failure(path) }
        }
    }

    private mutating func write(_ bytes: [UInt8]) throws {
        let descriptor = descriptor
        let isWritten = bytes.withUnsafeBytes { buffer in
            var sent = 0
            while sent < buffer.count {
                let step = Glibc.write(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
                if step < 0 && errno == EINTR { continue }
                if step <= 0 { return false }
                sent += step
            }
            return true
        }
        guard isWritten else { throw failure("\(place)") }
        byteCount += bytes.count
    }

    private func failure(_ path: String) -> ArchiveFailure {
        ArchiveFailure(
            path: path,
            description: "the archive \(path) cannot be written (\(String(cString: strerror(errno)))); "
                + "make room or name another folder")
    }
}
