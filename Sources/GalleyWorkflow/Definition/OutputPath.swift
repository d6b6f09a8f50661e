/// What a path below the output folder may look like.
enum OutputPath {
    /// Why a path or file template would leave the output folder, as the end of a sentence; nil when it stays inside.
    static func problem(_ path: String) -> String? {
        if path.hasPrefix("/") || path.hasPrefix("~") { return "is outside the output folder: it must be relative" }
        if path.split(separator: "/").contains("..") { return "is outside the output folder: it goes up by \"..\"" }
        if path.utf8.contains(0) { return "holds a zero byte" }
        return nil
    }
}
