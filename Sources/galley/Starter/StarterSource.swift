import GalleyCore

/// Where a starter workflow's stories come from.
enum StarterSource: String, CaseIterable {
    case files, urls, feeds

    var meaning: String {
        switch self {
        case .files: "saved pages in a folder"
        case .urls: "a list of addresses"
        case .feeds: "feeds (RSS, Atom, JSON Feed)"
        }
    }

    /// True when pages have to be fetched.
    var isFetched: Bool { self != .files }

    var parameter: (String, JSONValue) {
        switch self {
        case .files: ("pages", Self.parameter("path", .string("samples"), "a folder of saved pages"))
        case .urls: ("urls", Self.parameter("path", .string("samples/urls.txt"), "a file of addresses, one a line"))
        case .feeds:
            (
                "feeds",
                Self.parameter("texts", .array([.string("https://example.org/feed.xml")]), "addresses of feeds")
            )
        }
    }

    var use: JSONValue {
        switch self {
        case .files: Self.use("files", option: "folder", parameter: "pages")
        case .urls: Self.use("urls", option: "list", parameter: "urls")
        case .feeds: Self.use("feed", option: "urls", parameter: "feeds")
        }
    }

    private static func parameter(_ type: String, _ value: JSONValue, _ summary: String) -> JSONValue {
        .object(.init([("type", .string(type)), ("default", value), ("summary", .string(summary))]))
    }

    private static func use(_ name: String, option: String, parameter: String) -> JSONValue {
        let reference = JSONValue.object(.init([("$param", .string(parameter))]))
        return .object(.init([("use", .string(name)), ("with", .object(.init([(option, reference)])))]))
    }
}
