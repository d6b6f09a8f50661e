import GalleyCore

/// The pictures of a book, each once; their bytes wait in a file, since a book of many would fill the memory.
struct EPUBPictures: Sendable {
    private(set) var all: [EPUBPicture] = []
    /// False once there is one that only those who see it can make use of.
    private(set) var areDescribed = true
    private var ranges: [Range<Int>] = []
    private var known: Set<EPUBPicture> = []
    private var file: HeldFile?

    var isEmpty: Bool { all.isEmpty }

    /// Takes an article's pictures in.
    /// - Parameter held: pictures at hand, by their addresses.
    /// - Returns: the book's files, by the addresses the article gives.
    /// - Throws: `FileError`.
    mutating func take(from article: Article, _ held: [String: WebPage]) throws -> [String: String] {
        var files: [String: String] = [:]
        for picture in article.pictures {
            guard let address = picture.url, let bytes = held[address]?.bytes, let kept = EPUBPicture(bytes) else {
                continue
            }
            files[address] = kept.file
            if (picture.alt ?? "").isEmpty { areDescribed = false }
            if known.insert(kept).inserted { try keep(kept, bytes) }
        }
        return files
    }

    /// The files of the archive, which are packed already.
    func entries(in folder: String) -> [ZIPArchive.Entry] {
        guard let file else { return [] }
        return zip(all, ranges).map { picture, range in
            ZIPArchive.Entry(path: folder + picture.file, .part(of: file, range), isStored: true)
        }
    }

    private mutating func keep(_ picture: EPUBPicture, _ bytes: [UInt8]) throws {
        let file = self.file ?? HeldFile("pictures")
        self.file = file
        try file.append(bytes)
        let start = ranges.last?.upperBound ?? 0
        all.append(picture)
        ranges.append(start..<start + bytes.count)
    }
}
