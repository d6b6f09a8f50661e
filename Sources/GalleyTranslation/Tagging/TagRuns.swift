import GalleyCore

/// The tags of a block that has very many, so that whether one lies on a range need not be asked of each.
struct TagRuns: Sendable {
    /// Tags of one category that came one after the other.
    private struct Run: Sendable {
        let category: TagCategory
        var places: Range<Int>
        /// True while each stands behind the one before.
        var isOrdered = true
    }

    private var runs: [Run] = []

    init(_ tags: [Tag]) {
        for place in tags.indices { add(place, of: tags) }
    }

    /// Takes in the tag at a place, which follows those that are in.
    mutating func add(_ place: Int, of tags: [Tag]) {
        guard let last = runs.last, last.category == tags[place].category else {
            runs.append(Run(category: tags[place].category, places: place..<place + 1))
            return
        }
        runs[runs.count - 1].places = last.places.lowerBound..<place + 1
        runs[runs.count - 1].isOrdered =
            last.isOrdered && tags[place - 1].range.upperBound <= tags[place].range.lowerBound
    }

    /// True when a tag of these categories lies on a range.
    func hold(_ range: Range<Int>, by categories: [TagCategory], in tags: [Tag]) -> Bool {
        runs.contains { run in
            guard categories.contains(run.category) else { return false }
            if !run.isOrdered { return tags[run.places].contains { $0.range.overlaps(range) } }
            var (low, high) = (run.places.lowerBound, run.places.upperBound)
            while low < high {
                let middle = (low + high) / 2
                if tags[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
            }
            return low < run.places.upperBound && tags[low].range.overlaps(range)
        }
    }
}
