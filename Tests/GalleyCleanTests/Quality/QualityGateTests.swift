import FoundationEssentials
import GalleyCore
import TestSupport
import Testing

@testable import GalleyClean

/// Holds the quality of cleaning to the floors that were reached: real pages, gold by people, the measures of editors.
///
/// Of the larger sets a share of the pages is measured, chosen by a hash of their names. With `GALLEY_FLOORS=raise`
/// (or `pin`, after a change of the sets) the table is written anew, and the run still fails, so that somebody looks
/// at the change.
@Suite("The quality gate", .serialized, .enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)))
struct QualityGateTests {
    /// The sets, and of how many pages one is measured.
    private static let sets = [("hosts", 1), ("news-a", 1), ("news-b", 3), ("web", 5), ("segments", 8)]

    @Test("a set is cleaned at least as well as before", arguments: sets)
    func gate(set: String, oneOf share: Int) throws {
        let (pages, corpus) = try Self.pages(set, oneOf: share)
        #expect(pages.count > 20)
        var score = SetScore()
        for (gold, bytes) in pages {
            let page = WebPage(id: gold.id, url: gold.url, mediaType: "text/html", bytes: bytes)
            score.add(gold, try? ArticleCleaner().clean(page))
        }
        let measured = score.results
        if QualityFloors.rewriting != nil {
            try QualityFloors.write(set, corpus: corpus, pages: pages.count, measured)
            Issue.record("the floors of \(set) were written anew; look at the change and run again")
            return
        }
        let pinned = try #require(try QualityFloors.pinned(set), "no floors for \(set): set GALLEY_FLOORS=pin once")
        #expect(pinned.corpus == corpus, "these are other pages than those the floors were measured on")
        #expect(Set(pinned.floors.keys) == Set(measured.keys))
        for (measure, floor) in pinned.floors {
            let value = measured[measure] ?? 0
            #expect(value >= floor, "\(measure.rawValue) of \(set) fell from \(floor) to \(value)")
        }
    }

    /// The pages of a set and a hash of all that is measured: names, gold, bytes.
    private static func pages(_ set: String, oneOf share: Int) throws -> (pages: [(GoldPage, [UInt8])], hash: String) {
        let folder = try #require(Corpora.url("data/pages/\(set)"))
        let lines = try Data(contentsOf: folder.appending(path: "pages.jsonl")).split(separator: 0x0A)
        var (pages, hashes): ([(GoldPage, [UInt8])], [String]) = ([], [])
        for line in lines {
            guard let gold = GoldPage(try JSONReader.read(Array(line))) else { continue }
            let number = Int(ContentHash(of: gold.id.utf8).hex.prefix(4), radix: 16) ?? 0
            guard number % share == 0 else { continue }
            let bytes = try #require(GzipFile.read(folder.appending(path: gold.file).path))
            pages.append((gold, bytes))
            hashes += [ContentHash(of: line).hex, ContentHash(of: bytes).hex]
        }
        return (pages, ContentHash(of: hashes.joined().utf8).hex)
    }
}
