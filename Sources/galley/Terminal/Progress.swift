import GalleyCore
import Synchronization

/// Says how far a long job is: one line redrawn on a terminal, nothing elsewhere, JSON lines when asked.
final class Progress: Sendable {
    enum Style: Sendable {
        case none, line, json
    }

    private struct State {
        var done = 0
        var failed = 0
        var lastShown = ContinuousClock.now
        var isShowing = false
    }

    private let console: Console
    private let style: Style
    private let noun: String
    private let state = Mutex(State())

    /// - Parameter noun: what is counted, such as `pages`.
    init(_ console: Console, noun: String, style: Style? = nil) {
        self.console = console
        self.noun = noun
        self.style = style ?? (console.errorIsTerminal ? .line : .none)
    }

    /// One more is done.
    func advance(failed: Bool = false) {
        let line = state.withLock { state -> String? in
            state.done += failed ? 0 : 1
            state.failed += failed ? 1 : 0
            let now = ContinuousClock.now
            guard style != .none, now - state.lastShown > .milliseconds(100) else { return nil }
            state.lastShown = now
            state.isShowing = true
            return words(state)
        }
        if let line { console.showProgress(line) }
    }

    /// Clears the line.
    func finish() {
        let wasShowing = state.withLock { $0.isShowing }
        if wasShowing, style == .line { console.showProgress("\r\u{1B}[K") }
    }

    private func words(_ state: State) -> String {
        switch style {
        case .none: ""
        case .line:
            "\r\u{1B}[K\(state.done) \(noun)" + (state.failed > 0 ? ", \(state.failed) failed" : "")
        case .json: "{\"done\":\(state.done),\"failed\":\(state.failed)}\n"
        }
    }
}
