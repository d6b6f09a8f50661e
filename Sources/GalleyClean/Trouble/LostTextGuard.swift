import GalleyCore
import GalleyHTML
import Glibc

/// Watches that what was cut is not the story: by its share of article-like words, and beside the page's own
/// `articleBody` (schema.org) and the words a feed gave of it.
enum LostTextGuard {
    static func warning(on ground: TroubleGround) -> Warning? { share(on: ground) ?? declared(on: ground) }

    /// How much of what reads like a story was cut from the story's stretch of the page.
    private static func share(on ground: TroubleGround) -> Warning? {
        let desk = ground.desk
        var (all, lost) = (0, 0)
        for index in desk.lines.indices where !desk.lines[index].isOutside {
            guard let passage = desk.lines[index].passage else { continue }
            let worth = Int(StoryFinder.worth(ground.reading.passages[passage], desk.lines[index].facts))
            all += worth
            if desk.editor.fates[index] == .cut { lost += worth }
        }
        guard all > 400, Double(lost) > ground.options.lostTextThreshold * Double(all) else { return nil }
        return Warning(
            "lost-text", "Much that reads like a story was cut.",
            evidence: "\(lost * 100 / all) % of the article-like words")
    }

    // MARK: The page's own articleBody

    /// Looks for words of the declared text in the page, and whether they are in the body.
    private static func declared(on ground: TroubleGround) -> Warning? {
        let declared =
            ground.reading.head.things.lazy.filter(\.isArticle).map(\.articleBody)
            .max { $0.count < $1.count } ?? []
        guard declared.count > 800 else { return nil }
        let found = probe(declared, on: ground)
        let all = found.kept + found.cut + found.absent
        guard all >= 8 else { return nil }
        if found.cut * 10 >= all * 3, let words = found.firstCut {
            return Warning(
                "lost-text", "Words of the page's own articleBody were cut.",
                evidence: "\(found.cut) of \(all) samples of it, the first “\(words)…”")
        }
        // The markup of the declared text may differ from that of the page: only its length tells then.
        let isShort = ground.kept * 5 < declared.count * 2 && !isWide(declared)
        if found.absent * 2 > all, isShort {
            return Warning(
                "lost-text", "The page shows much less than its own articleBody holds.",
                evidence: "\(ground.kept) signs kept, \(declared.count) declared; \(found.absent) of \(all) samples of "
                    + "it are not on the page")
        }
        return nil
    }

    private struct Findings {
        var kept = 0
        var cut = 0
        var absent = 0
        var firstCut: String?
    }

    private static let samples = 20
    /// Bytes of one sample: long enough to stand once in a page.
    private static let sampleLength = 28

    /// Takes samples of the declared text at even distances and looks where they stand in the page's words.
    private static func probe(_ declared: [UInt8], on ground: TroubleGround) -> Findings {
        let kept = ground.desk.open.compactMap { ground.desk.lines[$0].passage }
            .map { ground.reading.passages[$0].text }
        var found = Findings()
        let step = declared.count / samples
        ground.reading.scan.words.withUnsafeBytes { words in
            declared.withUnsafeBytes { declared in
                // Page and declared text run side by side: each sample is looked for behind the last one first.
                var last = 0
                for number in 0..<samples {
                    guard let sample = sample(declared, from: number * step, to: (number + 1) * step) else { continue }
                    var place = place(of: sample, in: words, from: last) ?? Self.place(of: sample, in: words, from: 0)
                    if place == nil { found.absent += 1 }
                    while let hit = place {
                        last = hit
                        if kept.contains(where: { $0.contains(hit) }) {
                            found.kept += 1
                            break
                        }
                        place = Self.place(of: sample, in: words, from: hit + sample.count)
                        guard place == nil else { continue }
                        found.cut += 1
                        found.firstCut = found.firstCut ?? String(decoding: sample, as: UTF8.self)
                    }
                }
            }
        }
        return found
    }

    /// A run of plain words behind a space, without signs that markup or JSON may have written otherwise.
    private static func sample(_ text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> UnsafeRawBufferPointer?
    {
        var first = start
        while first < end, text[first] != 0x20 { first += 1 }
        first += 1
        var index = first
        while index < min(end, text.count) {
            let byte = text[index]
            let isPlain =
                byte >= 0x80 || byte == 0x20 || byte == 0x2C || byte == 0x2E || (byte | 0x20) &- 0x61 < 26
                || byte &- 0x30 < 10
            // Quotes and dashes beyond ASCII, doubled spaces.
            let isOdd = byte == 0xE2 || byte == 0xC2 || byte == 0x20 && text[index - 1] == 0x20
            if !isPlain || isOdd {
                first = index + 1
            } else if index - first + 1 == sampleLength {
                return UnsafeRawBufferPointer(rebasing: text[first...index])
            }
            index += 1
        }
        return nil
    }

    /// The first place of some bytes at or behind an offset.
    private static func place(
        of sample: UnsafeRawBufferPointer, in words: UnsafeRawBufferPointer, from start: Int
    ) -> Int? {
        guard let base = words.baseAddress, let wanted = sample.baseAddress else { return nil }
        var index = start
        while index + sample.count <= words.count,
            let hit = memchr(base + index, Int32(sample[0]), words.count - sample.count + 1 - index)
        {
            if memcmp(hit, wanted, sample.count) == 0 { return UnsafeRawPointer(hit) - base }
            index = UnsafeRawPointer(hit) - base + 1
        }
        return nil
    }

    /// True for scripts whose letters take three bytes.
    private static func isWide(_ text: [UInt8]) -> Bool { text.count { $0 >= 0xE0 } * 6 > text.count }
}
