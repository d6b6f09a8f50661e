/// A sum of small decision trees over rows of numbers, read from a table of text.
///
/// Each tree asks about two dozen questions of the form "is this column at most that"; the sum of the answers is the
/// log of the odds. Boosted trees were chosen because they are small, need no scaling of their input, and can say
/// which columns they asked.
///
/// Sixteen rows are asked at once, and a tree is asked all its questions rather than walked: each question whose answer
/// is no strikes out the leaves it rules out, and the first leaf left is the answer (Lucchese and others, "QuickScorer",
/// SIGIR 2015). No branch depends on the data, which is what made walking slow. Questions compare ranks, see
/// `ColumnRanks`, and strike out eight leaves at a time: both are bytes, a register holds those of all sixteen rows.
struct DecisionTrees: Sendable {
    private typealias Lanes = ColumnRanks.Lanes
    private typealias Sums = SIMD16<Float>
    private static let laneCount = ColumnRanks.laneCount

    /// Whether a column is above a threshold, and which of eight leaves are out if it is.
    private struct Question {
        /// The same in each lane, as are the leaves: spread once, not for every sixteen rows.
        let rank: Lanes
        let struckLeaves: Lanes
        /// Where the ranks on the column's scale lie among all, in bytes.
        let place: Int
    }

    private struct Tree {
        /// Its leaves come in eights; the last eight stands first.
        let eights: Range<Int>
        /// Index of its first leaf; a tree has no more than 32.
        let firstLeaf: Int
    }

    private let ranks: ColumnRanks
    private var trees: [Tree] = []
    /// For each eight leaves where the questions end that may strike them out; they begin where those before end.
    private var eights: [Int] = []
    private var questions: [Question] = []
    private var leaves: [Float] = []

    /// Reads a table: for each tree a line of nodes `column threshold low high`, then its leaves after a bar, numbers
    /// in base 36; thresholds and leaves in thousandths.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var reader = NumberReader(bytes)
        var nodes: [Node] = []
        // A node takes ten signs of the table or more.
        nodes.reserveCapacity(bytes.count / 10)
        var shapes: [(nodes: Range<Int>, leaves: Range<Int>)] = []
        var answers: [Float] = []
        while let nodeCount = reader.next(), let leafCount = reader.next() {
            shapes.append((nodes.count..<nodes.count + nodeCount, answers.count..<answers.count + leafCount))
            for _ in 0..<nodeCount {
                nodes.append(
                    Node(
                        column: reader.next() ?? 0, thousandths: reader.next() ?? 0, low: reader.next() ?? 0,
                        high: reader.next() ?? 0))
            }
            for _ in 0..<leafCount { answers.append(Float(reader.next() ?? 0) / 1000) }
        }
        var places: [ColumnRanks.Place] = []
        ranks = ColumnRanks(nodes.lazy.map { (column: $0.column, thousandths: $0.thousandths) }, places: &places)
        // Two questions in three strike out leaves of one eight, hardly any of three.
        questions.reserveCapacity(nodes.count * 3 / 2)
        leaves.reserveCapacity(answers.count)
        for shape in shapes { add(nodes[shape.nodes], places, answers[shape.leaves]) }
    }

    /// One node of the table; links below nought are leaves, `~leaf`.
    private struct Node {
        let column: Int
        let thousandths: Int
        let low: Int
        let high: Int
    }

    /// Takes in a tree.
    private mutating func add(
        _ nodes: ArraySlice<Node>, _ places: [ColumnRanks.Place], _ answers: ArraySlice<Float>
    ) {
        let firstLeaf = leaves.count
        var struck: [Strike] = []
        struck.reserveCapacity(nodes.count)
        addBranch(nodes.isEmpty ? ~0 : 0, nodes, answers, firstLeaf, &struck)
        let firstEight = eights.count
        for eight in (0..<(leaves.count - firstLeaf + 7) / 8).reversed() {
            for strike in struck {
                let struckLeaves = Int8(truncatingIfNeeded: strike.leaves >> UInt32(eight * 8))
                if struckLeaves == 0 { continue }
                questions.append(
                    Question(
                        rank: Lanes(repeating: places[strike.node].rank),
                        struckLeaves: Lanes(repeating: struckLeaves),
                        place: places[strike.node].scale * MemoryLayout<Lanes>.stride))
            }
            eights.append(questions.count)
        }
        trees.append(Tree(eights: firstEight..<eights.count, firstLeaf: firstLeaf))
    }

    /// Which leaves a node strikes out.
    private struct Strike {
        /// Its index among those of all trees.
        let node: Int
        let leaves: UInt32
    }

    /// Takes in what hangs on a link, its leaves from left to right; notes what each node strikes out.
    /// - Returns: the bits of its leaves.
    @discardableResult
    private mutating func addBranch(
        _ link: Int, _ nodes: ArraySlice<Node>, _ answers: ArraySlice<Float>, _ firstLeaf: Int,
        _ struck: inout [Strike]
    ) -> UInt32 {
        if link < 0 {
            leaves.append(answers[answers.startIndex + ~link])
            return 1 << UInt32(leaves.count - 1 - firstLeaf)
        }
        let index = nodes.startIndex + link
        let node = nodes[index]
        let low = addBranch(node.low, nodes, answers, firstLeaf, &struck)
        let high = addBranch(node.high, nodes, answers, firstLeaf, &struck)
        struck.append(Strike(node: index, leaves: low))
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
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: ranks.count) { ranked in
            guard let start = ranked.baseAddress else { return }
            for first in stride(from: 0, to: offsets.count, by: Self.laneCount) {
                let lanes = min(Self.laneCount, offsets.count - first)
                // Lanes to spare repeat the first row.
                var places = SIMD16<Int32>(repeating: Int32(offsets[first]))
                for lane in 0..<lanes { places[lane] = Int32(offsets[first + lane]) }
                ranks.rank(rows, at: places, into: start)
                let logits = sums(start)
                for lane in 0..<lanes { result.append(1 / (1 + Float(Odds.exponential(-logits[lane])))) }
            }
        }
        return result
    }

    /// The sums of the trees' answers.
    ///
    /// Boosting puts the weightiest trees first: a sum that is far out after a good part of them is not asked further.
    private func sums(_ ranked: UnsafePointer<Lanes>) -> Sums {
        let ranks = UnsafeRawPointer(ranked)
        var (sums, settledSums) = (Sums.zero, Sums.zero)
        var isOpen = sums .== sums
        questions.withUnsafeBufferPointer { questions in
            leaves.withUnsafeBufferPointer { leaves in
                var question = 0
                for (position, tree) in trees.enumerated() {
                    if position & 15 == 0, position >= Self.firstLook {
                        let isUnsettled = (sums .<= Self.settled) .& (sums .>= -Self.settled)
                        settledSums.replace(with: sums, where: isOpen .& .!isUnsettled)
                        isOpen .&= isUnsettled
                        if !any(isOpen) { break }
                    }
                    var first = FirstLeaf()
                    for eight in tree.eights {
                        var struck = Lanes.zero
                        let end = eights[eight]
                        while question < end {
                            let asked = questions[question]
                            let isAbove = ranks.load(fromByteOffset: asked.place, as: Lanes.self) .> asked.rank
                            struck |= Lanes.zero.replacing(with: asked.struckLeaves, where: isAbove)
                            question &+= 1
                        }
                        first.take(leftLeaves: ~struck)
                    }
                    let places = first.places
                    var answers = Sums.zero
                    for lane in 0..<Self.laneCount { answers[lane] = leaves[tree.firstLeaf &+ Int(places[lane])] }
                    sums += answers
                }
            }
        }
        return settledSums.replacing(with: sums, where: isOpen)
    }

    /// Finds the first leaf left in each lane; leaves come in eights, the last eight first.
    private struct FirstLeaf {
        private var left = Lanes.zero
        private var before = Lanes.zero

        @inline(__always)
        mutating func take(leftLeaves: Lanes) {
            let isNone = leftLeaves .== Lanes.zero
            left = leftLeaves.replacing(with: left, where: isNone)
            before = Lanes.zero.replacing(with: before &+ 8, where: isNone)
        }

        /// How many leaves stand before it.
        @inline(__always)
        var places: SIMD16<UInt8> {
            // The bits below the lowest one that is set, counted by halves (Warren, "Hacker's Delight", 2-1 and 5-1). The
            // same bits without a sign: converted, each lane would be taken on its own.
            let bits = unsafeBitCast(left, to: SIMD16<UInt8>.self)
            var count = (bits &- 1) & ~bits
            count = count &- (count &>> 1 & 0x55)
            count = (count & 0x33) &+ (count &>> 2 & 0x33)
            count = (count &+ count &>> 4) & 0x0F
            return count &+ unsafeBitCast(before, to: SIMD16<UInt8>.self)
        }
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
                value = value &* 36 &+ Int(byte &- 0x30 < 10 ? byte &- 0x30 : byte &- 0x57)
                index &+= 1
            }
            return isNegative ? -value : value
        }
    }
}
