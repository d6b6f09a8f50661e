import Foundation

/// One line that was typed, what came back, and how it ended, from a `console` block of a Markdown file.
struct TypedSession {
    /// Where the line stands in its file, counted from 1.
    let line: Int
    let typed: String
    /// What should come back; `…` stands for any words, and alone on a line for any lines.
    let expected: [String]
    let code: Int32

    /// Reads every session of a file. Within a block a line that begins with `$ ` is typed; the others came back;
    /// a last line `[2]` is the exit code.
    static func all(in text: String) -> [TypedSession] {
        var sessions: [TypedSession] = []
        var isInside = false
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                sessions.append(TypedSession(line: index + 1, typed: String(line.dropFirst(2)), expected: [], code: 0))
            } else if isInside, let last = sessions.popLast() {
                sessions.append(last.followed(by: line))
            }
        }
        return sessions
    }

    private func followed(by line: String) -> TypedSession {
        if line.hasPrefix("["), line.hasSuffix("]"), let code = Int32(line.dropFirst().dropLast()) {
            return TypedSession(line: self.line, typed: typed, expected: expected, code: code)
        }
        return TypedSession(line: self.line, typed: typed, expected: expected + [line], code: code)
    }

    /// The lines as they would stand in the file.
    static func written(_ typed: String, _ shown: String, _ code: Int32) -> [String] {
        let lines = shown.isEmpty ? [] : shown.trimmingSuffix(while: \.isNewline).components(separatedBy: "\n")
        return ["$ " + typed] + lines + (code == 0 ? [] : ["[\(code)]"])
    }

    /// True when what was shown is what is expected.
    func matches(_ shown: String, _ code: Int32) -> Bool {
        let lines = shown.isEmpty ? [] : shown.trimmingSuffix(while: \.isNewline).components(separatedBy: "\n")
        return code == self.code && Self.matches(lines[...], expected[...])
    }

    private static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
        guard let first = expected.first else { return lines.isEmpty }
        if first.trimmingCharacters(in: .whitespaces) == "…" {
            return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], expected.dropFirst()) }
        }
        guard let line = lines.first, fits(line, first) else { return false }
        return matches(lines.dropFirst(), expected.dropFirst())
    }

    private static func fits(_ line: String, _ expected: String) -> Bool {
        let parts = expected.components(separatedBy: "…")
        guard parts.count > 1 else { return line == expected }
        guard line.hasPrefix(parts[0]), line.hasSuffix(parts[parts.count - 1]) else { return false }
        var rest = line.dropFirst(parts[0].count)
        for part in parts.dropFirst() where !part.isEmpty {
            guard let range = rest.range(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}

extension String {
    /// Without the characters at the end for which something holds.
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, predicate(last) { text.removeLast() }
        return text
    }
}
