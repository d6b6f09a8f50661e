/// One case of an html5lib tree-construction file.
struct TreeCase {
    var data: [UInt8] = []
    var document: [UInt8] = []
    /// The context element of a fragment case.
    var fragment: String?
    /// Nil where the case is to hold with and without scripting.
    var scripting: Bool?
    /// The file's name and the case's place in it, from 1.
    var name = ""

    /// Reads a file: sections begin with `#name`, cases with `#data`.
    static func read(_ bytes: [UInt8], file: String) -> [TreeCase] {
        var cases: [TreeCase] = []
        var section = ""
        var current = TreeCase()
        var lines: [[UInt8]] = []

        func closeSection() {
            let text = Array(lines.joined(separator: [0x0A]))
            switch section {
            case "#data": current.data = text
            case "#document": current.document = trimmed(text)
            case "#document-fragment": current.fragment = String(decoding: text, as: UTF8.self)
            case "#script-on": current.scripting = true
            case "#script-off": current.scripting = false
            default: break
            }
            lines = []
        }

        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let name = line.count < 24 ? String(decoding: line, as: UTF8.self) : ""
            guard sections.contains(name), !(section == "#data" && name == "#data") else {
                lines.append(Array(line))
                continue
            }
            closeSection()
            if name == "#data" {
                if !section.isEmpty { cases.append(current) }
                current = TreeCase()
                current.name = "\(file) \(cases.count + 1)"
            }
            section = name
        }
        closeSection()
        cases.append(current)
        return cases
    }

    private static let sections: Set<String> = [
        "#data", "#errors", "#new-errors", "#document-fragment", "#script-on", "#script-off", "#document",
    ]

    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        while bytes.last == 0x0A { bytes.removeLast() }
        return bytes
    }
}
