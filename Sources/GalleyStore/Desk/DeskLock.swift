import Glibc

/// Says that a desk has an owner: a lock on a file beside it, which the system takes away when the process ends,
/// however it ends.
struct DeskLock: ~Copyable {
    private let descriptor: Int32

    /// - Throws: `DeskError`, with `.inUse` when somebody else holds it.
    init(desk path: String, suffix: String = ".lock") throws {
        let lockPath = path + suffix
        // Set last: what is whole when its initializer throws is deinitialized, and would close the file once more.
        let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw DeskError(reason: .storage, path: path, detail: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let owner = (try? FileContents.read(lockPath, limit: 64)) ?? []
            close(descriptor)
            let number = String(decoding: owner.prefix { $0 != 0x0A }, as: UTF8.self)
            let who = number.isEmpty ? "another process" : "process \(number)"
            throw DeskError(reason: .inUse, path: path, detail: "\(who) runs it; wait for it, or name another desk")
        }
        let number = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        _ = number.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        self.descriptor = descriptor
    }

    /// A program started by another thread holds a copy of the descriptor until its own code begins; closing ours would
    /// leave the lock with it for that moment.
    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
