import FoundationEssentials
import GalleyStore
import Glibc

/// What a house has written down about the pages of certain hosts: where the story stands, what is cut, where the
/// metadata is.
///
/// ```swift
/// let options = CleanOptions(siteRules: try SiteRules(path: "site-rules"))
/// ```
public struct SiteRules: Sendable, Hashable {
    let rules: [SiteRule]

    /// No rules at all.
    public init() { rules = [] }

    init(_ rules: [SiteRule]) { self.rules = rules }

    /// Reads a file of rules, or every `.json` file of a folder, in the order of their names.
    /// - Throws: `SiteRuleProblems` when one of them is wrong or two speak for one host, `FileError` for a path that
    ///   cannot be read.
    public init(path: String) throws { try self.init(paths: [path]) }

    /// The same for several files and folders.
    /// - Throws: as `init(path:)`.
    public init(paths: [String]) throws {
        var (rules, problems): ([SiteRule], [SiteRuleProblem]) = ([], [])
        for path in try paths.flatMap(Self.files) {
            let (rule, found) = try SiteRuleReader.load(path)
            problems += found
            guard let rule else { continue }
            for host in rule.hosts {
                guard let other = rules.first(where: { $0.hosts.contains(host) }) else { continue }
                problems.append(
                    SiteRuleProblem(
                        .duplicate, file: path, pointer: "/host", "\"\(host)\" has rules in \(other.file) already"))
            }
            rules.append(rule)
        }
        if !problems.isEmpty { throw SiteRuleProblems(problems) }
        self.rules = rules
    }

    public var isEmpty: Bool { rules.isEmpty }

    /// The files that a path stands for: itself, or the JSON files of the folder.
    /// - Throws: `FileError` for a path that is not there.
    package static func files(_ path: String) throws -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw FileError(.read, path: path, code: ENOENT)
        }
        guard isFolder else { return [path] }
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        let folder = path.hasSuffix("/") ? path : path + "/"
        return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted().map { folder + $0 }
    }

    /// The rules for the nearest host: those of `news.paper.example` before those of `paper.example`.
    func rule(forHost host: String) -> SiteRule? {
        var best: (rule: SiteRule, length: Int)?
        for rule in rules {
            for name in rule.hosts where host == name || host.hasSuffix("." + name) {
                if name.utf8.count > best?.length ?? 0 { best = (rule, name.utf8.count) }
            }
        }
        return best?.rule
    }

    /// The host of an address, in lower case and without `www.`; nil for what is no address of the web.
    static func host(of address: String?) -> String? {
        guard let address, let scheme = address.firstRange(of: "://") else { return nil }
        let authority = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
        let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
        return host.isEmpty ? nil : withoutWWW(host)
    }

    static func withoutWWW(_ host: String) -> String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }
}
