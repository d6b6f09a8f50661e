public import FoundationEssentials

/// Where the shared corpora lie: real pages, html5lib tests, schemas. They are not part of the project; tests that
/// need them find them through the environment variable `GALLEY_CORPORA` and say so when it is not set.
public enum Corpora {
    /// The folder `GALLEY_CORPORA` names, if it is set and there.
    public static let root: URL? = {
        guard let path = ProcessInfo.processInfo.environment["GALLEY_CORPORA"], !path.isEmpty,
            FileManager.default.fileExists(atPath: path)
        else { return nil }
        return URL(filePath: path)
    }()

    /// True when the shared corpora can be read: `@Test(.enabled(if: Corpora.present, Corpora.hint))`.
    public static var present: Bool { root != nil }

    /// What a left-out test says.
    public static let hint = "left out: set GALLEY_CORPORA to the folder of the shared corpora"

    /// A file below the corpora's root, or nil without them.
    public static func url(_ path: String) -> URL? { root?.appending(path: path) }
}
