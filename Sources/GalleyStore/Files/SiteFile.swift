/// Texts that lie in a saved site for machines and hold no story.
package enum SiteFile {
    /// RFC 9309 (robots), RFC 9116 (security), IAB Tech Lab's ads.txt and app-ads.txt, and customs beside them.
    private static let names: Set<String> = [
        "robots.txt", "security.txt", "ads.txt", "app-ads.txt", "sellers.txt", "humans.txt", "llms.txt",
    ]

    /// True for the path of such a text.
    package static func isForMachines(_ path: String) -> Bool {
        path.split(separator: "/").last.map { names.contains($0.lowercased()) } ?? false
    }
}
