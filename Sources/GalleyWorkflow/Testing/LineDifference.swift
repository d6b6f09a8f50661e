/// Where two texts differ, line by line, with a little of what stands around it.
struct LineDifference {
    /// Lines that begin with `-`, `+` or two blanks, at most some forty; longer lines are cut.
    let lines: [String]

    private static let context = 2
    private static let most = 40
    private static let widest = 160

    init(from old: String, to new: String) {
        let (a, b) = (Self.split(old), Self.split(new))
        let difference = b.difference(from: a)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var all: [(mark: String, line: Substring)] = []
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            if i < a.count, removed.contains(i) {
                all.append(("- ", a[i]))
                i += 1
            } else if j < b.count, added.contains(j) {
                all.append(("+ ", b[j]))
                j += 1
            } else {
                if i < a.count { all.append(("  ", a[i])) }
                (i, j) = (i + 1, j + 1)
            }
        }
        lines = Self.hunks(all)
    }

    private static func hunks(_ all: [(mark: String, line: Substring)]) -> [String] {
        let changed = all.indices.filter { all[$0].mark != "  " }
        var shown: [String] = []
        var last = -1
        for index in all.indices {
            guard changed.contains(where: { abs($0 - index) <= context }) else { continue }
            if shown.count >= most {
                shown.append("… and \(changed.count { $0 >= index }) more lines that differ")
                break
            }
            if last >= 0, index > last + 1 { shown.append("  …") }
            last = index
            let line = all[index].line
            shown.append(all[index].mark + (line.count > widest ? line.prefix(widest) + "…" : line))
        }
        return shown
    }

    private static func split(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
