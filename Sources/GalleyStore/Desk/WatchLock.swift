import FoundationEssentials

/// Says that a process keeps a desk current by running its workflow again and again; the desk itself is free between
/// two runs.
package final class WatchLock: Sendable {
    private let lock: DeskLock

    /// - Parameter path: the desk's.
    /// - Throws: `DeskError`, with `.inUse` when another process does so already.
    package init(desk path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        lock = try DeskLock(desk: path, suffix: ".watch")
    }
}
