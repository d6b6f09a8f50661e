/// Finds any of many terms in a text in one pass (Aho and Corasick, 1975): the time depends on the text and on what is
/// found, not on how many terms there are.
///
/// The states are a trie numbered by breadth, so that the children of one state stand side by side; a state's work is
/// a search among its few children. A word's beginning is a symbol of its own (`TermAutomaton.border`), in the terms
/// and in the text, so that a term is never found in the middle of a word.
struct TermAutomaton: Sendable {
    /// Stands before the first byte of each word. No byte of a text is a 0xFF: it is not UTF-8.
    static let border: UInt8 = 0xFF

    /// The byte that leads to a state, by state.
    private var labels: [UInt8] = [0]
    /// The first child of a state; those of state n end where those of state n + 1 begin.
    private var children: [UInt32] = []
    private var failures: [UInt32] = []
    /// The term that ends in a state, or -1.
    private var terms: [Int32] = []
    /// The nearest state on the way of failures where a term ends; 0 for none.
    private var outputs: [UInt32] = []
    /// The children of the root by byte.
    private var firsts = [UInt32](repeating: 0, count: 256)

    /// - Parameter patterns: bytes with borders, none empty. Of equal ones the first counts.
    init(_ patterns: [[UInt8]]) {
        let order = patterns.indices.sorted {
            patterns[$0] == patterns[$1] ? $0 < $1 : patterns[$0].lexicographicallyPrecedes(patterns[$1])
        }
        grow(patterns, order)
        link()
    }

    /// The state behind one more byte or border; a text begins in state 0.
    @inline(__always)
    func advance(_ state: UInt32, _ symbol: UInt8) -> UInt32 {
        var state = state
        while state != 0 {
            if let next = child(of: state, symbol) { return next }
            state = failures[Int(state)]
        }
        return firsts[Int(symbol)]
    }

    /// Calls for each term that ends in a state, the longest first.
    @inline(__always)
    func eachTerm(at state: UInt32, _ found: (Int) -> Void) {
        var state = terms[Int(state)] >= 0 ? state : outputs[Int(state)]
        while state != 0 {
            found(Int(terms[Int(state)]))
            state = outputs[Int(state)]
        }
    }

    @inline(__always)
    private func child(of state: UInt32, _ symbol: UInt8) -> UInt32? {
        var (low, high) = (children[Int(state)], children[Int(state) + 1])
        while high &- low > 8 {
            let middle = (low &+ high) / 2
            if labels[Int(middle)] <= symbol { low = middle } else { high = middle }
        }
        while low < high {
            let label = labels[Int(low)]
            if label == symbol { return low }
            if label > symbol { return nil }
            low &+= 1
        }
        return nil
    }

    // MARK: Building

    /// Makes the trie, one depth after the other: a state is a range of the sorted patterns with a common beginning.
    private mutating func grow(_ patterns: [[UInt8]], _ order: [Int]) {
        var level: [(range: Range<Int>, state: Int)] = [(0..<order.count, 0)]
        terms = [-1]
        var depth = 0
        while !level.isEmpty {
            var next: [(range: Range<Int>, state: Int)] = []
            for (range, state) in level {
                children.append(UInt32(labels.count))
                var index = range.lowerBound
                while index < range.upperBound, patterns[order[index]].count == depth {
                    if terms[state] < 0 { terms[state] = Int32(order[index]) }
                    index += 1
                }
                while index < range.upperBound {
                    let start = index
                    let label = patterns[order[index]][depth]
                    while index < range.upperBound, patterns[order[index]][depth] == label { index += 1 }
                    next.append((start..<index, labels.count))
                    labels.append(label)
                    terms.append(-1)
                }
            }
            level = next
            depth += 1
        }
        children.append(UInt32(labels.count))
    }

    /// Finds for each state the longest end of its word that begins another.
    private mutating func link() {
        failures = [UInt32](repeating: 0, count: labels.count)
        outputs = failures
        guard labels.count > 1 else { return }
        for child in children[0]..<children[1] { firsts[Int(labels[Int(child)])] = child }
        // States are numbered by breadth: a parent's links are always made before its children's.
        for state in 1..<UInt32(labels.count) {
            for child in children[Int(state)]..<children[Int(state) + 1] {
                let failure = advance(failures[Int(state)], labels[Int(child)])
                failures[Int(child)] = failure
                outputs[Int(child)] = terms[Int(failure)] >= 0 ? failure : outputs[Int(failure)]
            }
        }
    }
}
