import GalleyCore

/// Finds for every unit of an article the unit of a returned file that belongs to it; never by position alone.
///
/// Same name and same words come first, then the same words (a name may have been changed by a tool, or by a
/// correction elsewhere in the paragraph), then the same name with other words, then likeness between neighbours that
/// are matched already.
struct UnitMatcher {
    private let units: [HandoffUnit]
    private let returned: [ReturnedUnit]
    private let unitHashes: [ContentHash]
    private let returnedHashes: [ContentHash?]
    private var returnedOfUnit: [Int: UnitMatch] = [:]
    private var taken: Set<Int> = []

    init(_ units: [HandoffUnit], _ returned: [ReturnedUnit]) {
        self.units = units
        self.returned = returned
        self.unitHashes = units.map(\.hash)
        self.returnedHashes = returned.map { $0.source.map { HandoffUnit.hash(of: $0.text) } }
    }

    /// The matches in the article's order.
    static func matches(_ units: [HandoffUnit], _ returned: [ReturnedUnit]) -> [UnitMatch] {
        var matcher = UnitMatcher(units, returned)
        matcher.matchNames(sameWords: true)
        matcher.matchWords()
        matcher.matchNames(sameWords: false)
        matcher.matchNeighbours()
        matcher.matchAlike()
        return matcher.returnedOfUnit.values.sorted { $0.unit < $1.unit }
    }

    private mutating func pair(_ unit: Int, _ other: Int, _ basis: UnitMatch.Basis) {
        let isStale = returnedHashes[other].map { $0 != unitHashes[unit] } ?? false
        returnedOfUnit[unit] = UnitMatch(unit: unit, returned: other, basis: basis, isStale: isStale)
        taken.insert(other)
    }

    private mutating func matchNames(sameWords: Bool) {
        let byName = Dictionary(returned.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        for index in units.indices where returnedOfUnit[index] == nil {
            guard let other = byName[units[index].id], !taken.contains(other) else { continue }
            if sameWords, let hash = returnedHashes[other], hash != unitHashes[index] { continue }
            pair(index, other, .id)
        }
    }

    /// Units whose words stand in the file under another name. Of several with the same words, those with the same
    /// neighbours belong together, then those of the same rank.
    private mutating func matchWords() {
        var free: [ContentHash: [Int]] = [:]
        for index in returned.indices where !taken.contains(index) {
            if let hash = returnedHashes[index] { free[hash, default: []].append(index) }
        }
        for strict in [true, false] {
            for index in units.indices where returnedOfUnit[index] == nil {
                guard let candidates = free[unitHashes[index]], let first = candidates.first else { continue }
                let best = candidates.first { hasSameNeighbours(index, $0) }
                guard let chosen = strict ? best : best ?? first else { continue }
                free[unitHashes[index]]?.removeAll { $0 == chosen }
                pair(index, chosen, .hash)
            }
        }
    }

    private func hasSameNeighbours(_ unit: Int, _ other: Int) -> Bool {
        func same(_ step: Int) -> Bool {
            let (a, b) = (unit + step, other + step)
            guard units.indices.contains(a), returned.indices.contains(b) else {
                return !units.indices.contains(a) && !returned.indices.contains(b)
            }
            return returnedHashes[b] == unitHashes[a]
        }
        return same(-1) || same(1)
    }

    /// Units left over between the same two matched neighbours.
    private mutating func matchNeighbours() {
        var run: [Int] = []
        var before = -1
        for index in 0...units.count {
            if index < units.count, returnedOfUnit[index] == nil {
                run.append(index)
                continue
            }
            let after = index < units.count ? returnedOfUnit[index]?.returned ?? before : returned.count
            if !run.isEmpty, before < after {
                let others = (before + 1..<after).filter { !taken.contains($0) }
                let isOnly = run.count == 1 && others.count == 1
                pairAlike(run, others, floor: isOnly ? 0.15 : 0.35)
            }
            run = []
            before = after
        }
    }

    /// Units left over anywhere: moved and changed at once.
    private mutating func matchAlike() {
        let left = units.indices.filter { returnedOfUnit[$0] == nil }
        pairAlike(left, returned.indices.filter { !taken.contains($0) }, floor: 0.6)
    }

    /// Pairs the likest first; what shares fewer words than `floor` stays alone. Very many leftovers are compared
    /// only with those of about the same rank.
    private mutating func pairAlike(_ left: [Int], _ others: [Int], floor: Double) {
        guard !left.isEmpty, !others.isEmpty else { return }
        let words = left.map { WordOverlap(units[$0].source.text) }
        let otherWords = others.map { WordOverlap(returned[$0].source?.text ?? "") }
        let reach = left.count * others.count <= 250_000 ? Int.max : 50
        var pairs: [(share: Double, unit: Int, other: Int)] = []
        for (rank, index) in left.enumerated() {
            for (otherRank, other) in others.enumerated() where abs(rank - otherRank) <= reach {
                let share = words[rank].share(with: otherWords[otherRank])
                if share >= floor { pairs.append((share, index, other)) }
            }
        }
        for (_, unit, other) in pairs.sorted(by: { ($1.share, $0.unit, $0.other) < ($0.share, $1.unit, $1.other) })
        where returnedOfUnit[unit] == nil && !taken.contains(other) {
            pair(unit, other, .context)
        }
    }
}
