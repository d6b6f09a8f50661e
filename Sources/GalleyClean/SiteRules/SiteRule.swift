import GalleyCore

/// The rules of one file: for one host or several that share their templates.
struct SiteRule: Sendable, Hashable {
    /// The path it was read from, for records and messages.
    let file: String
    /// In lower case, without `www.`; each stands for its subdomains too.
    let hosts: [String]
    /// Where the story stands: the first of these that is on the page, all places where it is.
    let container: [SiteSelector]
    /// What stays in the body, whatever a rule says.
    let keep: [SiteSelector]
    /// What goes.
    let cut: [SiteSelector]
    /// Where metadata stands.
    let fields: [SiteField]
    let tests: [SiteRuleTest]

    /// The file's name without its folders.
    var name: String { file.split(separator: "/").last.map(String.init) ?? file }
}
