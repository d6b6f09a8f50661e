import Glibc
import LoopbackServer

/// Serves a folder on a loopback port: `sample-site FOLDER [--port N] [--until-eof]`.
@main
enum SampleSite {
    static func main() {
        do {
            let arguments = try SampleSiteArguments(Array(CommandLine.arguments.dropFirst()))
            let stopSignals = blockStopSignals()
            let folder = try SiteFolder(path: arguments.folder)
            let server = try LoopbackServer(port: arguments.port) { folder.reply(to: $0) }
            print("listening on \(server.url)")
            fflush(nil)
            if arguments.untilEndOfInput { waitForEndOfInput() } else { wait(for: stopSignals) }
            server.stop()
        } catch {
            let line = Array("sample-site: \(error)\n".utf8)
            _ = write(STDERR_FILENO, line, line.count)
            exit(error is SampleSiteArguments.Problem ? 2 : 1)
        }
    }

    /// Keeps SIGINT and SIGTERM for `sigwait`; threads started later inherit this.
    private static func blockStopSignals() -> sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        return signals
    }

    private static func wait(for signals: sigset_t) {
        var signals = signals
        var received: Int32 = 0
        sigwait(&signals, &received)
    }

    private static func waitForEndOfInput() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        while readLine(strippingNewline: false) != nil {}
    }
}
