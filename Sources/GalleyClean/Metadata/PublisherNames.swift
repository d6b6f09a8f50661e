/// The names by which a page's publisher may be known: those it declares, and its host.
struct PublisherNames {
    /// The name for people; nil when the page declares none.
    let name: String?
    private let keys: [TextKey]

    init(head: HeadReader, address: String?) {
        let hostKeys = Self.hostKeys(address)
        let declared = [head.first(.siteName), head.article?.publisher, head.things.first { $0.isSite }?.name]
        name = declared.lazy.compactMap { $0.flatMap { Self.withoutClaim($0, hostKeys) } }.first
        var names = head.all(.siteName).map(\.content)
        for thing in head.things {
            if let publisher = thing.publisher { names.append(publisher) }
            if thing.isSite, let name = thing.name { names.append(name) }
        }
        var keys: [TextKey] = []
        for key in names.map({ TextKey($0) }) + hostKeys where key.bytes.count > 1 && !keys.contains(key) {
            keys.append(key)
        }
        self.keys = keys
    }

    /// The part of `Harbour Courier | News from the coast` that the host is called after; the whole where none is, or
    /// where it is an abbreviation, beside which the rest may be the full name. Nil for `Homepage`.
    private static func withoutClaim(_ name: String, _ hostKeys: [TextKey]) -> String? {
        let name = name.trimming { " \u{A0}|-–—•:".contains($0) }
        // `{$plugin.site_name}` was never filled in.
        if name.isEmpty || name.contains("{") || noNames.contains(ByteText(folding: name).bytes) { return nil }
        let text = ByteText(collapsing: name)
        let parts = text.parts(between: Self.signs).map { part in text.trimmed(part) { $0 == 0x20 || $0 == 0x3A } }
        guard parts.count > 1 else { return name }
        let own = parts.first { part in
            let key = TextKey(text.bytes[part])
            guard key.bytes.count > 3, text.string(part).contains(where: \.isLowercase) else { return false }
            return hostKeys.contains { TextKey.contains($0.bytes, key.bytes) || TextKey.contains(key.bytes, $0.bytes) }
        }
        return own.map(text.string) ?? name
    }

    /// What parts a name from a claim.
    private static let signs: [StaticString] = [" | ", " - ", " – ", " — ", " • ", ": "]

    /// What publishing systems put where the site's name should stand.
    private static let noNames = OpeningTable([
        "home", "homepage", "home page", "website", "my site", "startseite", "accueil", "inicio", "início", "blog",
    ])

    /// True when the words are one of the names, or so much of one that nobody else can be meant.
    func contain(_ words: String) -> Bool { contain(TextKey(words)) }

    func contain(_ key: TextKey) -> Bool { keys.contains { $0 == key || $0.resembles(key, share: 0.6) } }

    /// `jungewelt` and `jungeweltde` of `www.jungewelt.de`.
    private static func hostKeys(_ address: String?) -> [TextKey] {
        let parts =
            address?.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: true) ?? []
        guard parts.count > 1, parts[0].last == UInt8(ascii: ":") else { return [] }
        let host = parts[1].prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?") }
        let labels = host.split(separator: UInt8(ascii: ".")).drop { $0.elementsEqual("www".utf8) }
        guard labels.count > 1 else { return [] }
        // The longest label is the publisher's: `news.example.co.uk`.
        let main = labels.dropLast().max { $0.count < $1.count } ?? labels[labels.startIndex]
        return [TextKey(Array(main)[...]), TextKey(Array(labels.joined())[...])]
    }
}
