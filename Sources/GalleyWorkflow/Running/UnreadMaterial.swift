import GalleyCore

/// A material of which the source has the bytes only: a worker reads it, so that reading many is shared out.
struct UnreadMaterial: Sendable {
    /// What to call it where it cannot be read: the file and line.
    let place: String
    /// - Throws: an error that sets it aside.
    let read: @Sendable () throws -> Material
}

/// A source that need not read its materials itself.
protocol UnreadSource: Source {
    /// Calls `take` as `read(in:_:)` does.
    /// - Throws: an error that ends the run before more is read.
    func readLater(in context: StepContext, _ take: @Sendable ([UnreadMaterial]) async throws -> Void) async throws
}

extension UnreadSource {
    func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
        try await readLater(in: context) { unread in
            var materials: [Material] = []
            for one in unread {
                do {
                    materials.append(try one.read())
                } catch {
                    try await take(materials)
                    materials = []
                    context.setAside(one.place, error)
                }
            }
            try await take(materials)
        }
    }
}
