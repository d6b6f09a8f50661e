import Foundation
import Testing
@testable import GalleyText
import TestSupport

@Test("scratch language") func scratchLanguage() throws {
    let dir = try #require(Corpora.url("data/language"))
    let d = LanguageDetector()
    var tot: [Int: (Int, Int)] = [:]
    var per: [(String, Int, [String: Int])] = []
    for f in try FileManager.default.contentsOfDirectory(atPath: dir.path).sorted() {
        let lang = String(f.prefix(2))
        var ok = 0; var wrong: [String: Int] = [:]
        for line in try String(contentsOf: dir.appending(path: f), encoding: .utf8).split(separator: "\n") {
            let g = d.detect(String(line), hint: nil).language
            let n = line.count < 50 ? 50 : line.count < 100 ? 100 : 1000
            let good = g.prefix(2) == lang
            tot[n, default: (0, 0)].1 += 1
            if good { ok += 1; tot[n]!.0 += 1 } else { wrong[g, default: 0] += 1
              if ProcessInfo.processInfo.environment["SHOW"] == lang { print(g, line) } }
        }
        per.append((lang, ok, wrong))
    }
    for (l, ok, w) in per.sorted(by: { $0.1 < $1.1 }).prefix(36) { print(l, ok, w.sorted { $0.value > $1.value }.prefix(6).map { "\($0.key):\($0.value)" }) }
    for (k, v) in tot.sorted(by: { $0.key < $1.key }) { print(k, v, Double(v.0) / Double(v.1)) }
}
