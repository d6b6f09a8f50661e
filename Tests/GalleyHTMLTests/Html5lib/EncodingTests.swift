import Foundation
import GalleyCore
import TestSupport
import Testing

@testable import GalleyHTML

/// The encoding cases of the html5lib project.
@Suite(.enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)))
struct EncodingTests {
    @Test("html5lib's pages are in the encoding their bytes say")
    func encodings() throws {
        let folder = try #require(Corpora.url("data/html5lib/encoding"))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".dat") }
        var total = 0
        var failures: [String] = []
        for file in files.sorted() {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
            for (index, testCase) in cases(bytes).enumerated() {
                total += 1
                let found = EncodingSniffer.sniff(testCase.data)
                if found.encoding != EncodingLabels.encoding(forLabel: testCase.encoding) {
                    failures.append("\(file) \(index + 1): \(testCase.encoding), not \(found)")
                }
            }
        }
        print("encoding: \(total - failures.count) of \(total)")
        #expect(total == 82)
        // The one left out sets its charset by script.
        #expect(failures.count <= 1, "\(failures)")
    }

    private func cases(_ bytes: [UInt8]) -> [(data: [UInt8], encoding: String)] {
        var cases: [(data: [UInt8], encoding: String)] = []
        var section = ""
        var lines: [ArraySlice<UInt8>] = []
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let text = String(decoding: line, as: UTF8.self)
            switch (section, text) {
            case (_, "#data"):
                section = text
                lines = []
            case ("#data", "#encoding"): section = text
            case ("#data", _): lines.append(line)
            case ("#encoding", let name) where !name.isEmpty:
                cases.append((Array(lines.joined(separator: [0x0A])), name))
                section = ""
            default: break
            }
        }
        return cases
    }
}
