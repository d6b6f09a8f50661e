import GalleyWorkflow
import Synchronization

/// Shows a run as it goes: a line that is redrawn on a terminal, JSON lines for programs, nothing elsewhere; what was
/// set aside and what steps have to say is a line of its own in every case.
final class RunDisplay: RunObserver {
    private enum Style {
        case none, line, json
    }

    private let console: Console
    private let style: Style
    private let shown = Mutex<(at: ContinuousClock.Instant, isLineOpen: Bool)>((.now - .seconds(1), false))

    /// - Parameter style: the words of `--progress`.
    init(_ console: Console, style: String?) {
        self.console = console
        self.style =
            switch style {
            case "json": .json
            case "none": .none
            default: console.errorIsTerminal ? .line : .none
            }
    }

    func note(_ event: RunEvent) {
        switch event {
        case .started, .wrote: break
        case .advanced(let progress): show(progress)
        case .setAside(let item): say("set aside: \(item.name): \(item.error)")
        case .note(let step, let text): say("\(step): \(text)")
        }
    }

    /// Clears the progress line.
    func finish() { shown.withLock { clear(&$0.isLineOpen) } }

    private func show(_ progress: RunProgress) {
        if style == .none { return }
        shown.withLock { state in
            let now = ContinuousClock.now
            guard now - state.at >= .milliseconds(style == .line ? 100 : 1_000) else { return }
            state.at = now
            switch style {
            case .none: break
            case .json:
                console.say(
                    "{\"read\":\(progress.read),\"done\":\(progress.done),\"setAside\":\(progress.setAside),"
                        + "\"files\":\(progress.files)}")
            case .line:
                let words = "\(progress.done) of \(progress.read) done, \(progress.files) files"
                let aside = progress.setAside > 0 ? ", \(progress.setAside) set aside" : ""
                console.showProgress("\r\u{1B}[K" + words + aside)
                state.isLineOpen = true
            }
        }
    }

    private func say(_ line: String) {
        shown.withLock { state in
            clear(&state.isLineOpen)
            console.say(line)
        }
    }

    private func clear(_ isLineOpen: inout Bool) {
        if isLineOpen { console.showProgress("\r\u{1B}[K") }
        isLineOpen = false
    }
}
