/// What was typed after `sample-site`.
struct SampleSiteArguments {
    static let usage = "usage: sample-site FOLDER [--port N] [--until-eof]"

    /// Words that make no sense, with what was wanted.
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    let folder: String
    /// 0 for any free one.
    private(set) var port = 8_087
    private(set) var untilEndOfInput = false

    /// - Throws: `Problem` for an unknown word, a missing folder or a port that is none.
    init(_ words: [String]) throws {
        var folders: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            switch word {
            case "--port":
                guard let value = rest.popFirst(), let number = Int(value), (0...65_535).contains(number) else {
                    throw Problem(description: "--port wants a number from 0 to 65535; \(Self.usage)")
                }
                port = number
            case "--until-eof": untilEndOfInput = true
            case _ where word.hasPrefix("-"): throw Problem(description: "unknown word \(word); \(Self.usage)")
            default: folders.append(word)
            }
        }
        guard let folder = folders.first, folders.count == 1 else { throw Problem(description: Self.usage) }
        self.folder = folder
    }
}
