/// The columns that only the second sum of trees has: what the first one said of a passage, of those around it, of
/// its boxes, of its template and of its section.
struct NeighbourReader {
    /// Columns it puts.
    static let count = 19

    private let reading: PageReading
    private let likelihoods: [Float]
    private let masses: [Float]
    /// Sum of likelihoods before each passage, long ones counting most.
    private var sums: [Float] = [0]
    /// Sum of what the likelihoods were weighed by.
    private var massSums: [Float] = [0]
    /// Passages of one template.
    private let templates: HashGroups
    /// For each template the sum of its likelihoods, and of what they were weighed by.
    private var templateSums: [(sum: Float, mass: Float)] = []
    /// For each passage the heading before it, and the first heading behind it; -1 and the count where there is none.
    private var headingBefore: [Int] = []
    private var headingBehind: [Int] = []

    init(_ likelihoods: [Float], of reading: PageReading, templates: HashGroups) {
        self.reading = reading
        self.likelihoods = likelihoods
        self.templates = templates
        templateSums = Array(repeating: (0, 0), count: templates.sizes.count)
        masses = reading.facts.map { min(1, Float($0.weight) / 150) }
        let count = likelihoods.count
        sums.reserveCapacity(count + 1)
        massSums.reserveCapacity(count + 1)
        headingBehind = Array(repeating: count, count: count)
        var heading = -1
        for index in 0..<count {
            sums.append(sums[index] + likelihoods[index] * masses[index])
            massSums.append(massSums[index] + masses[index])
            let template = templates.numbers[index]
            templateSums[template].sum += likelihoods[index] * masses[index]
            templateSums[template].mass += masses[index]
            headingBefore.append(heading)
            if reading.passages[index].kind == .heading {
                for passed in max(0, heading)..<index { headingBehind[passed] = index }
                heading = index
            }
        }
    }

    /// Puts one passage's columns behind those of `StoryFeatures`.
    func read(_ index: Int, into rows: inout [Float], at offset: Int) {
        rows.withUnsafeMutableBufferPointer { rows in
            let first = offset + StoryFeatures.neighbourColumns
            var row = RowWriter(UnsafeMutableBufferPointer(rebasing: rows[first..<first + Self.count]))
            putNeighbours(index, &row)
            putSurroundings(index, &row)
            putSection(index, &row)
        }
    }

    private func putNeighbours(_ index: Int, _ row: inout RowWriter) {
        row.put(likelihoods[index])
        for distance in [-3, -2, -1, 1, 2, 3] {
            row.put(likelihoods.indices.contains(index + distance) ? likelihoods[index + distance] : -0.1)
        }
        row.put(mean(max(0, index - 5)..<index))
        row.put(mean(index + 1..<min(likelihoods.count, index + 6)))
        let total = sums[sums.count - 1]
        row.put(sums[index] / max(1, total))
        row.put((total - sums[index + 1]) / max(1, total))
        row.put(total)
    }

    /// What was said of the other passages in the boxes around it, and of those of the same template.
    private func putSurroundings(_ index: Int, _ row: inout RowWriter) {
        let own = likelihoods[index] * masses[index]
        for levels in 1...3 {
            let box = reading.scan.outerBox(of: reading.passages[index].box, levels)
            let range = reading.finder.passages(in: box)
            let sum = sums[range.upperBound] - sums[range.lowerBound] - own
            row.put(sum / max(0.05, massSums[range.upperBound] - massSums[range.lowerBound] - masses[index]))
        }
        let template = templateSums[templates.numbers[index]]
        let others = template.mass - masses[index]
        row.put(others > 1e-6 ? (template.sum - own) / max(0.05, others) : -0.1)
    }

    /// What was said of the heading before it, and of the passages from one heading to the next.
    private func putSection(_ index: Int, _ row: inout RowWriter) {
        let heading = headingBefore[index]
        row.put(heading < 0 ? -0.1 : likelihoods[heading])
        row.put(heading < 0 ? 40 : Float(min(40, index - heading)))
        let isHeading = reading.passages[index].kind == .heading
        let first = isHeading ? index + 1 : heading + 1
        let end = headingBehind[index]
        let mass = first < end ? massSums[end] - massSums[first] : 0
        let isOpen = isHeading || heading >= 0
        row.put(isOpen && mass > 0 ? (sums[end] - sums[first]) / mass : -0.1)
    }

    private func mean(_ range: Range<Int>) -> Float {
        if range.isEmpty { return -0.1 }
        return likelihoods[range].reduce(0, +) / Float(range.count)
    }
}
