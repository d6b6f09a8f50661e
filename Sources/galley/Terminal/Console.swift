import GalleyCore
import Glibc
import Synchronization

/// Where a verb's words go: results to standard output, everything else to standard error.
///
/// Tests put their own functions in; the real one writes to the process's descriptors.
final class Console: Sendable {
    /// True when standard output or standard error shows on a terminal a person watches.
    let outIsTerminal: Bool
    let errorIsTerminal: Bool
    /// Columns of the terminal; 80 where there is none.
    let width: Int
    /// True when colour may be used: a terminal, and no `NO_COLOR`.
    let hasColour: Bool
    private let writeOut: @Sendable ([UInt8]) throws -> Void
    private let writeError: @Sendable ([UInt8]) -> Void

    init(
        outIsTerminal: Bool = false, errorIsTerminal: Bool = false, width: Int = 80, hasColour: Bool = false,
        out: @escaping @Sendable ([UInt8]) throws -> Void, error: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.outIsTerminal = outIsTerminal
        self.errorIsTerminal = errorIsTerminal
        self.width = width
        self.hasColour = hasColour
        writeOut = out
        writeError = error
    }

    /// The process's own output.
    static func standard() -> Console {
        let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let terminal = isatty(STDOUT_FILENO) == 1
        return Console(
            outIsTerminal: terminal, errorIsTerminal: isatty(STDERR_FILENO) == 1, width: terminalWidth(),
            hasColour: terminal && !noColour,
            out: { try writeAll($0, to: STDOUT_FILENO) }, error: { try? writeAll($0, to: STDERR_FILENO) })
    }

    /// Results.
    /// - Throws: `OutputClosed` when nobody reads any more, `OutputError` when it cannot be written.
    func write(_ bytes: [UInt8]) throws { if !bytes.isEmpty { try writeOut(bytes) } }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// A line for people.
    func say(_ line: String) { writeError(Array((line + "\n").utf8)) }

    /// A line that names a mistake, behind the command's name unless it begins with that.
    func complain(_ line: String) { say(line.hasPrefix("galley ") ? line : "galley: \(line)") }

    /// Words of a progress display, without a line end.
    func showProgress(_ text: String) { writeError(Array(text.utf8)) }

    private static func terminalWidth() -> Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count > 0 {
                written += count
            } else if errno == EPIPE {
                throw OutputClosed()
            } else if errno != EINTR {
                throw OutputError(code: errno)
            }
        }
    }
}

/// Whoever read our standard output went away; the command ends quietly.
struct OutputClosed: Error {}

/// Standard output cannot be written.
struct OutputError: Error, CustomStringConvertible {
    /// `errno`.
    let code: Int32

    var description: String { "cannot write to standard output: \(String(cString: strerror(code)))" }
}
