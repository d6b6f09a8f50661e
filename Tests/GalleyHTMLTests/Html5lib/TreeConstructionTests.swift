import Foundation
import TestSupport
import Testing

@testable import GalleyHTML

/// The tree-construction cases of the html5lib project.
@Suite(.enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)))
struct TreeConstructionTests {
    @Test("html5lib's trees come out as the Standard says, with and without scripting")
    func treeConstruction() throws {
        let folder = try #require(Corpora.url("data/html5lib/tree-construction"))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".dat") }
        var total = 0
        var failures: [String: String] = [:]
        for file in files.sorted() {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
            for testCase in TreeCase.read(bytes, file: file) {
                total += 1
                let modes = testCase.scripting.map { [$0] } ?? [false, true]
                failures[testCase.name] = modes.lazy.compactMap { failure(of: testCase, scripting: $0) }.first
            }
        }
        print("html5lib tree construction: \(total - failures.count) of \(total)")
        #expect(total == 1697)
        for (name, failure) in failures where LeftOutCases.treeConstruction[name] == nil {
            Issue.record("\(failure)")
        }
        for name in LeftOutCases.treeConstruction.keys {
            #expect(failures[name] != nil, "\(name) passes: take it off the list")
        }
    }

    private func failure(of testCase: TreeCase, scripting: Bool) -> String? {
        let options = HTMLParserOptions(scripting: scripting)
        let dump: String
        if let context = testCase.fragment {
            dump = TreeDump.fragment(HTMLTree(parsingFragment: testCase.data, context: context, options: options))
        } else {
            dump = TreeDump.document(HTMLTree(parsing: testCase.data, options: options))
        }
        guard Array(dump.utf8) != testCase.document else { return nil }
        return """
            \(testCase.name) scripting \(scripting) \(testCase.fragment ?? "")
            \(String(decoding: testCase.data, as: UTF8.self))
            -- expected
            \(String(decoding: testCase.document, as: UTF8.self))
            -- found
            \(dump)
            """
    }
}
