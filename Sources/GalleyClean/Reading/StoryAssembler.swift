import GalleyCore
import GalleyHTML

/// Puts the blocks of the story's stretch of the page in order, pictures among them, each with what is known of it.
struct StoryAssembler {
    private let reading: PageReading
    private let likelihoods: [Float]
    private let keys: [TextKey?]
    private let builder: BlockBuilder
    private let pictures: PictureReader
    /// The line right under the headline.
    private let sequel: Int?

    private(set) var body: [Block] = []
    private(set) var lines: [StoryLine] = []
    private(set) var found: [Picture] = []

    /// - Parameters:
    ///   - keys: of the passages, as far as they are known.
    ///   - stretch: the passages among which the story stands, where something better than likelihood says so.
    init(
        _ reading: PageReading, _ likelihoods: [Float], keys: [TextKey?], base: BaseURL,
        scope: CleanOptions.RecordScope,
        stretch: Range<Int>? = nil
    ) {
        self.reading = reading
        self.likelihoods = likelihoods
        self.keys = keys
        builder = BlockBuilder(scan: reading.scan, base: base)
        pictures = PictureReader(scan: reading.scan, base: base)
        let opening = Self.opening(reading, likelihoods)
        sequel = HeadlineSequel(reading).passage(
            among: max(0, opening - Self.reach)..<min(opening + Self.reach, reading.passages.count))
        let stretch = stretch ?? self.stretch(from: opening)
        let isWhole = scope == .page
        if isWhole { addSurroundings(reading.passages.indices.prefix(upTo: stretch.lowerBound)) }
        assemble(stretch)
        if isWhole { addSurroundings(reading.passages.indices.suffix(from: stretch.upperBound)) }
    }

    private mutating func addSurroundings(_ range: Range<Int>) {
        for index in range { add(index, reading.passages[index], isOutside: true) }
    }

    private mutating func assemble(_ stretch: Range<Int>) {
        guard let first = stretch.first else { return }
        var image = firstImage(before: first)
        for index in stretch {
            let passage = reading.passages[index]
            while image < reading.scan.images.count, reading.scan.images[image].block <= passage.blocks.lowerBound {
                add(image)
                image += 1
            }
            add(index, passage)
        }
    }

    /// From the first to the last passage that is likely part of the story or stands in its box.
    private func stretch(from opening: Int) -> Range<Int> {
        guard let last = likelihoods.lastIndex(where: { $0 >= 0.5 }) else { return reading.storyRange }
        return (standfirst(before: opening) ?? opening)..<max(last + 1, reading.storyRange.upperBound)
    }

    /// The first passage that is likely part of the story or stands in its box.
    private static func opening(_ reading: PageReading, _ likelihoods: [Float]) -> Int {
        guard let first = likelihoods.firstIndex(where: { $0 >= 0.5 }) else { return reading.storyRange.lowerBound }
        return min(first, reading.storyRange.isEmpty ? first : reading.storyRange.lowerBound)
    }

    /// The passage shortly before the story that its markup calls a standfirst, that is the page's description word
    /// for word or that stands right under the headline; what becomes of it is for the rules to say.
    private func standfirst(before opening: Int) -> Int? {
        let summary = reading.head.declaredSummary.map { TextKey($0) }
        return reading.passages.indices[max(0, opening - Self.reach)..<opening].first { index in
            let facts = reading.facts[index]
            guard likelihoods[index] > 0, facts.weight >= 12, facts.weight <= 600, facts.linkShare < 0.4,
                facts.ownSigns.isDisjoint(with: [.caption, .credit]), !facts.phrases.has(.photoCredit)
            else { return false }
            if index == sequel || facts.ownSigns.contains(.standfirst) && opening - index <= Self.signReach {
                return true
            }
            guard let summary, summary.bytes.count >= 12 else { return false }
            return TextKey(reading.scan.words[reading.passages[index].text]) == summary
        }
    }

    /// How many passages may stand between a standfirst and the story: bylines, dates, tools.
    private static let reach = 24
    /// The same where only the markup says that it is one.
    private static let signReach = 8

    /// The first image that may be the story's: up to four passages before its first words.
    private func firstImage(before passage: Int) -> Int {
        let block = reading.passages[max(0, passage - 4)].blocks.lowerBound
        return reading.scan.images.firstIndex { $0.block >= block } ?? reading.scan.images.count
    }

    private mutating func add(_ index: Int, _ passage: Passage, isOutside: Bool = false) {
        let facts = reading.facts[index]
        let role = builder.role(of: passage, facts)
        let block = builder.block(passage, role: role)
        body.append(block)
        let words = reading.scan.words[passage.text]
        lines.append(
            StoryLine(
                facts: facts, passage: index, likelihood: likelihoods[index],
                key: words.count <= 400 ? keys[index] ?? TextKey(words) : nil, isOutside: isOutside,
                followsHeadline: index == sequel))
    }

    private mutating func add(_ image: Int) {
        let spot = reading.scan.images[image]
        if spot.kind == .embed {
            guard let embed = pictures.embed(spot) else { return }
            append(Block(.embed, .embed(embed), place: reading.scan.tree.sourceRange(spot.node)), spot.node)
        } else if let picture = pictures.picture(spot), !found.contains(where: { $0.id == picture.id }) {
            found.append(picture)
            append(Block(.figure, .picture(picture.id), place: reading.scan.tree.sourceRange(spot.node)), spot.node)
        }
    }

    private mutating func append(_ block: Block, _ node: NodeID) {
        body.append(block)
        lines.append(StoryLine(facts: PassageFacts(), passage: nil, node: node, likelihood: 1))
    }
}
