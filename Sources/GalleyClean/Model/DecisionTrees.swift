/// A sum of small decision trees over rows of numbers, read from a table of text.
///
/// Each tree asks at most a dozen questions of the form "is this column at most that"; the sum of the answers is the
/// log of the odds. Boosted trees were chosen because they are small, need no scaling of their input, and can say
/// which columns they asked.
///
/// Eight rows are asked at once, and a tree is asked all its questions rather than walked: each question whose answer
/// is no strikes out the leaves it rules out, and the first leaf left is the answer (Lucchese and others, "QuickScorer",
/// SIGIR 2015). No branch depends on the data, which is what made walking slow.
struct DecisionTrees: Sendable {
    private struct Question {
        let threshold: Float
        /// Index into `columns`.
        let column: Int32
        /// The leaves that stay when the value is above the threshold.
        let mask: UInt32
    }

    private struct Tree {
        let questions: Range<Int>
        /// Index of its first leaf; a tree has no more than 32.
        let firstLeaf: Int
    }

    private typealias Lanes = SIMD8<Float>
    private static let laneCount = 8

    private var trees: [Tree] = []
    private var questions: [Question] = []
    private var leaves: [Float] = []
    /// The columns of a row that are asked for.
    private var columns: [Int] = []

    /// Reads a table: for each tree a line of nodes `column threshold low high`, then its leaves after a bar, numbers
    /// in base 36; thresholds and leaves in thousandths.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var reader = NumberReader(bytes)
        while let nodeCount = reader.next(), let leafCount = reader.next() {
            let nodes = (0..<nodeCount).map { _ in
                Node(
                    column: reader.next() ?? 0, threshold: Float(reader.next() ?? 0) / 1000, low: reader.next() ?? 0,
                    high: reader.next() ?? 0)
            }
            let answers = (0..<leafCount).map { _ in Float(reader.next() ?? 0) / 1000 }
            let (firstQuestion, firstLeaf) = (questions.count, leaves.count)
            add(nodes.isEmpty ? ~0 : 0, nodes, answers, firstLeaf)
            trees.append(Tree(questions: firstQuestion..<questions.count, firstLeaf: firstLeaf))
        }
        columns = Set(questions.map { Int($0.column) }).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
        questions = questions.map { question in
            let place = places[Int(question.column)] ?? 0
            return Question(threshold: question.threshold, column: Int32(place), mask: question.mask)
        }
    }

    /// One node of the table; links below nought are leaves, `~leaf`.
    private struct Node {
        let column: Int
        let threshold: Float
        let low: Int
        let high: Int
    }

    /// Takes in what hangs on a link, its leaves from left to right.
    /// - Returns: the bits of its leaves.
    @discardableResult
    private mutating func add(_ link: Int, _ nodes: [Node], _ answers: [Float], _ firstLeaf: Int) -> UInt32 {
        if link < 0 {
            leaves.append(answers[~link])
            return 1 << UInt32(leaves.count - 1 - firstLeaf)
        }
        let node = nodes[link]
        let low = add(node.low, nodes, answers, firstLeaf)
        let high = add(node.high, nodes, answers, firstLeaf)
        questions.append(Question(threshold: node.threshold, column: Int32(node.column), mask: ~low))
        return low | high
    }

    /// Trees asked before the first look at whether more can change anything.
    static let firstLook = 64
    /// A sum this far from nought no longer turns round.
    static let settled: Float = 4.4

    /// The likelihoods, 0…1, for rows that begin at offsets.
    func likelihoods(_ rows: UnsafeBufferPointer<Float>, at offsets: [Int]) -> [Float] {
        var result: [Float] = []
        result.reserveCapacity(offsets.count)
        var block = [Lanes](repeating: .zero, count: columns.count)
        for first in stride(from: 0, to: offsets.count, by: Self.laneCount) {
            let lanes = min(Self.laneCount, offsets.count - first)
            fill(&block, rows, offsets[first..<first + lanes])
            let logits = block.withUnsafeBufferPointer { sums($0) }
            for lane in 0..<lanes { result.append(1 / (1 + Float(Odds.exponential(-logits[lane])))) }
        }
        return result
    }

    /// Puts rows side by side, one in each lane.
    private func fill(_ block: inout [Lanes], _ rows: UnsafeBufferPointer<Float>, _ offsets: ArraySlice<Int>) {
        block.withUnsafeMutableBytes { bytes in
            let values = bytes.bindMemory(to: Float.self)
            for (lane, offset) in zip(0..., offsets) {
                for (place, column) in columns.enumerated() {
                    values[place * Self.laneCount + lane] = rows[offset + column]
                }
            }
        }
    }

    /// The sums of the trees' answers.
    ///
    /// Boosting puts the weightiest trees first: a sum that is far out after a good part of them is not asked further.
    private func sums(_ block: UnsafeBufferPointer<Lanes>) -> Lanes {
        var sums = Lanes.zero
        var isOpen = sums .== sums
        questions.withUnsafeBufferPointer { questions in
            for (position, tree) in trees.enumerated() {
                if position & 15 == 0, position >= Self.firstLook {
                    let isUnsettled = (sums .<= Self.settled) .& (sums .>= -Self.settled)
                    isOpen = isUnsettled
                    if !any(isUnsettled) { break }
                }
                var left = SIMD8<UInt32>(repeating: .max)
                for index in tree.questions {
                    let question = questions[index]
                    let isAbove = block[Int(question.column)] .> question.threshold
                    left.replace(with: left & question.mask, where: isAbove)
                }
                var answers = Lanes.zero
                for lane in 0..<Self.laneCount {
                    answers[lane] = leaves[tree.firstLeaf + left[lane].trailingZeroBitCount]
                }
                sums.replace(with: sums + answers, where: isOpen)
            }
        }
        return sums
    }

    /// Reads whole numbers in base 36 parted by blanks or line ends.
    private struct NumberReader {
        private let bytes: UnsafeBufferPointer<UInt8>
        private var index = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func next() -> Int? {
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
            guard index < bytes.count else { return nil }
            let isNegative = bytes[index] == UInt8(ascii: "-")
            if isNegative { index += 1 }
            var value = 0
            while index < bytes.count, bytes[index] > 0x20 {
                let byte = bytes[index]
                value = value * 36 + Int(byte &- 0x30 < 10 ? byte - 0x30 : byte - 0x57)
                index += 1
            }
            return isNegative ? -value : value
        }
    }
}
