import GalleyCore

/// Gathers articles, by number, into clusters of the same story.
///
/// Exact keys join at once. For likeness, an article is compared with those that share one of its smallest hashes: two
/// texts of likeness 0.5 share at least one of sixteen with near certainty.
struct ClusterFinder: Sendable {
    private static let probes = 16
    /// A run of words that so many articles share (a standing line) tells nothing.
    private static let mostPerProbe = 64

    private var parents: [Int] = []
    private var byKey: [ContentHash: Int] = [:]
    private var byProbe: [UInt64: [Int]] = [:]
    private var sketches: [ShingleSketch?] = []

    /// Adds the next article.
    mutating func add(keys: [ContentHash], sketch: ShingleSketch?, likeness: Double) {
        let number = parents.count
        parents.append(number)
        sketches.append(sketch)
        for key in keys {
            if let other = byKey[key] { join(number, other) } else { byKey[key] = number }
        }
        guard let sketch else { return }
        var seen: Set<Int> = []
        for probe in sketch.hashes.prefix(Self.probes) {
            for other in byProbe[probe] ?? [] where seen.insert(other).inserted && root(other) != root(number) {
                if let theirs = sketches[other], sketch.likeness(to: theirs) >= likeness { join(number, other) }
            }
            if byProbe[probe, default: []].count < Self.mostPerProbe { byProbe[probe, default: []].append(number) }
        }
    }

    /// The clusters, each in the order its articles came, in the order of their first.
    var clusters: [[Int]] {
        var byRoot: [Int: [Int]] = [:]
        for number in parents.indices { byRoot[root(number), default: []].append(number) }
        return byRoot.values.sorted { $0[0] < $1[0] }
    }

    private mutating func join(_ a: Int, _ b: Int) {
        let (x, y) = (root(a), root(b))
        if x != y { parents[max(x, y)] = min(x, y) }
    }

    private func root(_ number: Int) -> Int {
        var number = number
        while parents[number] != number { number = parents[number] }
        return number
    }
}
