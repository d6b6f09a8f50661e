import GalleyCore
import GalleyStore

/// Runs the tests of site rules: a saved page is cleaned by them, and the words wanted and unwanted are looked for.
package struct SiteRuleTester: Sendable {
    /// What one test said.
    package struct Result: Sendable, Hashable {
        /// The page's path as it stands in the file.
        package let name: String
        /// What did not hold, a line each; empty when the test passed.
        package let failures: [String]
        package let seconds: Double

        package var isPassed: Bool { failures.isEmpty }
    }

    package init() {}

    /// True for a file that is meant as site rules, be it right or wrong.
    package static func isSiteRules(path: String) -> Bool {
        guard let bytes = try? FileContents.read(path, limit: 4 << 20), let value = try? JSONReader.read(bytes) else {
            return false
        }
        return SiteRuleReader.isMeant(value)
    }

    /// Everything that is wrong with a file; empty when its rules can be used.
    package func check(path: String) -> [SiteRuleProblem] {
        do { return try SiteRuleReader.load(path).problems } catch {
            return [SiteRuleProblem(.unreadable, file: path, pointer: "", "\(error)")]
        }
    }

    /// Runs the tests of a file.
    /// - Parameter names: the pages whose tests to run; nil runs all.
    /// - Throws: `SiteRuleProblems` for a file that cannot be used, `FileError` for one that cannot be read.
    package func test(path: String, names: Set<String>? = nil) throws -> [Result] {
        let (rule, problems) = try SiteRuleReader.load(path)
        guard let rule else { throw SiteRuleProblems(problems) }
        return rule.tests.filter { names?.contains($0.page) ?? true }.map { test in
            let start = ContinuousClock.now
            let failures = Self.failures(of: test, under: rule)
            return Result(name: test.page, failures: failures, seconds: (ContinuousClock.now - start) / .seconds(1))
        }
    }

    private static func failures(of test: SiteRuleTest, under rule: SiteRule) -> [String] {
        let article: Article
        do {
            let bytes = try FileContents.read(path(of: test.page, in: rule.file), limit: 64_000_000)
            let url = test.url ?? rule.hosts.first.map { "https://\($0)/" }
            let page = WebPage(url: url, mediaType: "text/html", bytes: bytes)
            article = try ArticleCleaner(options: CleanOptions(siteRules: SiteRules([rule]))).clean(page)
        } catch {
            return ["\(error)"]
        }
        let text = TextTrim.collapsed(article.text)
        var failures = test.contains.filter { !text.contains(TextTrim.collapsed($0)) }
            .map { "the text does not contain \"\($0)\"" + cause(of: $0, in: article) }
        failures += test.excludes.filter { text.contains(TextTrim.collapsed($0)) }.map { "the text contains \"\($0)\"" }
        for field in MetadataField.allCases {
            guard let wanted = test.fields[field] else { continue }
            let found = article.metadata.words(of: field)
            if found.map(TextTrim.collapsed) != TextTrim.collapsed(wanted) {
                failures.append("\(field.rawValue) is \(found.map { "\"\($0)\"" } ?? "empty"), not \"\(wanted)\"")
            }
        }
        return failures
    }

    /// What took the words out, where a cut did.
    private static func cause(of words: String, in article: Article) -> String {
        let cut = article.cuts.first { TextTrim.collapsed($0.text).contains(TextTrim.collapsed(words)) }
        return cut.map { "; \($0.id) cut it: \($0.reason)" } ?? ""
    }

    /// The path of a test's page, relative to the folder of the rules' file.
    static func path(of page: String, in file: String) -> String {
        guard !page.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return page }
        return file[...slash] + page
    }
}
