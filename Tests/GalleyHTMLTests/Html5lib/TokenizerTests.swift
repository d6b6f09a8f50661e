import Foundation
import TestSupport
import Testing

@testable import GalleyHTML

/// The tokenizer cases of the html5lib project; parse errors are not compared.
@Suite(.enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)))
struct TokenizerTests {
    private let states: [String: ContentModel] = [
        "Data state": .data, "RCDATA state": .rcdata, "RAWTEXT state": .rawText, "Script data state": .scriptData,
        "PLAINTEXT state": .plaintext, "CDATA section state": .cdata,
    ]

    @Test("html5lib's tokens come out as the Standard says")
    func tokens() throws {
        let folder = try #require(Corpora.url("data/html5lib/tokenizer"))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".test") }
        var total = 0
        var failures: [String] = []
        for file in files.sorted() {
            let data = try Data(contentsOf: folder.appending(path: file))
            for testCase in try JSONDecoder().decode(TokenizerCase.File.self, from: data).tests ?? [] {
                let wanted = testCase.wanted
                // A case may be run from several states; it is still one case.
                let passes = try (testCase.initialStates ?? ["Data state"]).allSatisfy { state in
                    let model = try #require(states[state])
                    let found = FoundToken.tokens(
                        of: testCase.bytes(testCase.input), model: model, lastStartTag: testCase.lastStartTag)
                    return found == wanted
                }
                total += 1
                if !passes { failures.append("\(file): \(testCase.description)") }
            }
        }
        print("tokenizer: \(total - failures.count) of \(total)")
        #expect(total > 6000)
        #expect(failures == [])
    }
}
