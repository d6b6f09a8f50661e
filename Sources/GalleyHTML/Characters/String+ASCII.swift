extension String {
    /// `A`–`Z` become `a`–`z`; every other letter stays.
    var lowercasedASCII: String { String(decoding: utf8.map(\.asciiLowercased), as: UTF8.self) }
}
