package import GalleyCore

/// The path of an output with keys in braces: `out/{published:yyyy-MM-dd}/{slug}.md`.
///
/// What an article puts in can never part folders or lead out of them; only slashes of the template itself and of
/// its date patterns make folders.
package struct FileTemplate: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case literal(String)
        case key(Key, DatePattern)
    }

    /// The template as it was written.
    package let text: String
    private let components: [[Part]]
    /// The names of components that are the same for every article; nil for the others.
    private let fixedNames: [String?]
    /// The whole path where it is the same for all articles.
    private let fixedPath: String?
    /// True when the template tells articles apart, so that each gets a file of its own.
    package let namesOneArticle: Bool

    /// - Throws: `FileTemplateError` for an unknown key, a bad pattern, or a path that leaves the output folder.
    package init(_ text: String) throws {
        self.text = text
        var parts = try Self.parts(of: text)
        guard !parts.isEmpty else { throw FileTemplateError(reason: .empty, template: text, offset: 0) }
        if case .literal(let start) = parts[0], start.hasPrefix("/") || start.hasPrefix("~") {
            throw FileTemplateError(reason: .leavesFolder, template: text, offset: 0)
        }
        var components: [[Part]] = [[]]
        while !parts.isEmpty {
            let part = parts.removeFirst()
            guard case .literal(let words) = part else {
                components[components.count - 1].append(part)
                continue
            }
            let pieces = words.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
            for (index, piece) in pieces.enumerated() {
                if index > 0 { components.append([]) }
                if !piece.isEmpty { components[components.count - 1].append(.literal(String(piece))) }
            }
        }
        if components.contains([.literal("..")]) {
            throw FileTemplateError(reason: .leavesFolder, template: text, offset: 0)
        }
        self.components = components.filter { !$0.isEmpty && $0 != [.literal(".")] }
        if self.components.isEmpty || text.hasSuffix("/") {
            throw FileTemplateError(reason: .empty, template: text, offset: 0)
        }
        fixedNames = self.components.map { parts in
            let isFixed = parts.allSatisfy { if case .literal = $0 { true } else { false } }
            return isFixed ? Self.names(of: parts, mark: nil) { _, _ in "" }.joined(separator: "/") : nil
        }
        let names = fixedNames.compactMap(\.self)
        fixedPath = names.count == fixedNames.count ? names.joined(separator: "/") : nil
        namesOneArticle = self.components.joined().contains { part in
            if case .key(let key, _) = part { key.namesOneArticle } else { false }
        }
    }

    /// True when it speaks of the language to be translated into.
    package var usesTarget: Bool {
        components.joined().contains { part in
            if case .key(.target, _) = part { true } else { false }
        }
    }

    /// The path for an article, relative to the output folder.
    /// - Parameter mark: put behind the last component's stem, to tell equal names apart.
    package func path(for article: Article, target: String? = nil, mark: String? = nil) -> String {
        if mark == nil, let fixedPath { return fixedPath }
        var names: [String] = []
        for (index, component) in components.enumerated() {
            let mark = index == components.count - 1 ? mark : nil
            if mark == nil, let name = fixedNames[index] {
                names.append(name)
                continue
            }
            names += Self.names(of: component, mark: mark) { key, pattern in
                Self.words(for: key, pattern, article: article, target: target)
            }
        }
        return names.joined(separator: "/")
    }

    private static func names(
        of parts: [Part], mark: String?, words: (Key, DatePattern) -> String
    ) -> [String] {
        var stems = [""]
        var ending = ""
        for (index, part) in parts.enumerated() {
            switch part {
            case .literal(let words):
                let isLast = index == parts.count - 1
                let dot = isLast ? words.lastIndex(of: ".") : nil
                let hasStem = dot != words.startIndex || index > 0
                stems[stems.count - 1] += dot.map { hasStem ? String(words[..<$0]) : words } ?? words
                if let dot, hasStem { ending = String(words[dot...]) }
            case .key(let key, let pattern):
                let words = words(key, pattern)
                let pieces = key.isDate ? words.split(separator: "/").map(String.init) : [words]
                stems[stems.count - 1] += FileName.cleaned(pieces.first ?? "")
                stems += pieces.dropFirst().map(FileName.cleaned)
            }
        }
        return stems.indices.map { index in
            let isLast = index == stems.count - 1
            return FileName.component(
                stem: stems[index], ending: isLast ? ending : "", mark: isLast ? mark : nil)
        }
    }

    private static func parts(of text: String) throws -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
            let offset = text.utf8.distance(from: text.startIndex, to: open)
            guard let close = rest[open...].firstIndex(of: "}") else {
                throw FileTemplateError(reason: .unclosedKey, template: text, offset: offset)
            }
            parts.append(try key(String(rest[rest.index(after: open)..<close]), template: text, offset: offset))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.literal(String(rest))) }
        return parts
    }

    private static func key(_ words: String, template: String, offset: Int) throws -> Part {
        let halves = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let name = halves.first, let key = Key(rawValue: name) else {
            let hint = NearestName.hint(for: halves.first ?? "", among: Key.allCases.map(\.rawValue))
            throw FileTemplateError(
                reason: .unknownKey(halves.first ?? "", hint: hint), template: template, offset: offset)
        }
        guard halves.count == 2 else { return .key(key, .day) }
        guard key.isDate, let pattern = DatePattern(halves[1]) else {
            throw FileTemplateError(reason: .badDatePattern(halves[1]), template: template, offset: offset)
        }
        return .key(key, pattern)
    }
}
