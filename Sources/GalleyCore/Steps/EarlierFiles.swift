import Synchronization

/// The files that earlier runs wrote, found when somebody asks for them first: a run that writes nothing never does.
public final class EarlierFiles: Sendable {
    private let find: @Sendable () throws -> [ExportedFile]
    private let found = Mutex<[ExportedFile]?>(nil)

    public init(_ find: @escaping @Sendable () throws -> [ExportedFile]) { self.find = find }

    /// - Throws: what finding them throws.
    public func all() throws -> [ExportedFile] {
        try found.withLock { found in
            let files = try found ?? find()
            found = files
            return files
        }
    }
}
