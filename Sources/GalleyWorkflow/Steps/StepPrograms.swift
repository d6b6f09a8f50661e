import FoundationEssentials
import GalleyCore
import Glibc
import Synchronization

/// Steps that are programs of the house: an executable `galley-step-NAME` on the path describes itself as JSON and is
/// then listed, checked and run like a step of Galley's own.
///
/// Only absolute folders of the path count, and never the working folder: whoever gives somebody a workflow in a folder
/// must not be able to put a program beside it that runs.
package final class StepPrograms: Sendable {
    private static let prefix = "galley-step-"

    private let folders: [String]
    private let known = Mutex<[String: Result<StepEntry, StepProgramError>?]>([:])

    /// - Parameters:
    ///   - searchPath: folders, separated by colons.
    ///   - workingFolder: left out wherever it stands.
    package init(searchPath: String, workingFolder: String) {
        let own = URL(filePath: workingFolder).resolvingSymlinksInPath().path
        folders = searchPath.split(separator: ":").map(String.init).filter { folder in
            folder.hasPrefix("/") && URL(filePath: folder).resolvingSymlinksInPath().path != own
        }
    }

    /// The step of a name; nil when there is no such program, or it does not describe itself.
    func entry(_ name: String) -> StepEntry? { try? result(name)?.get() }

    /// What is wrong with the program of a name; nil when nothing is, or there is none.
    func problem(of name: String) -> String? {
        guard case .failure(let error)? = result(name) else { return nil }
        return error.description
    }

    /// Every program there is that describes itself, in the order of their names.
    func all() -> [StepEntry] {
        let names = folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
            .filter { $0.hasPrefix(Self.prefix) }.map { String($0.dropFirst(Self.prefix.count)) }
        return Set(names).sorted().compactMap(entry)
    }

    private func result(_ name: String) -> Result<StepEntry, StepProgramError>? {
        if let known = known.withLock({ $0[name] }) { return known }
        let found = find(name).map { path in
            Result { try StepProgram(name: name, path: path).entry }.mapError {
                $0 as? StepProgramError ?? StepProgramError(path: path, problem: "\($0)")
            }
        }
        known.withLock { $0[name] = .some(found) }
        return found
    }

    private func find(_ name: String) -> String? {
        let isName = name.utf8.allSatisfy { byte in
            byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        }
        guard isName, !name.isEmpty else { return nil }
        return folders.map { "\($0)/\(Self.prefix)\(name)" }.first { access($0, X_OK) == 0 }
    }
}

/// A program that is named like a step and cannot be used as one.
struct StepProgramError: Error, Sendable, CustomStringConvertible {
    let path: String
    let problem: String

    var description: String { "\(path) cannot be used as a step: \(problem)" }
}
