import GalleyWorkflow
import Synchronization

/// Shows a run as it goes: a bar that is redrawn on a terminal, a line a second in a log, JSON lines for programs,
/// nothing elsewhere; what was set aside and what steps have to say is a line of its own in every case.
final class RunDisplay: RunObserver {
    private enum Style {
        case none, bar, log, json

        /// Between two showings.
        var interval: Duration { self == .bar ? .milliseconds(100) : .seconds(1) }
    }

    private struct State {
        var shown: ContinuousClock.Instant
        var isLineOpen = false
        /// The steps' counts as they were told last.
        var steps: [RunProgress.StepCount] = []
    }

    private let console: Console
    private let style: Style
    private let started = ContinuousClock.now
    private let state: Mutex<State>

    /// - Parameter style: the words of `--progress`.
    init(_ console: Console, style: String?) {
        self.console = console
        self.style =
            switch style {
            case "json": .json
            case "log": .log
            case "none": .none
            default: console.errorIsTerminal ? .bar : .none
            }
        state = Mutex(State(shown: started))
    }

    func note(_ event: RunEvent) {
        switch event {
        case .started, .wrote: break
        case .advanced(let progress): show(progress)
        case .setAside(let item): say("set aside: \(item.name): \(item.error)")
        case .note(let step, let text): say("\(step): \(text)")
        }
    }

    /// Clears the bar.
    func finish() { state.withLock { clear(&$0) } }

    private func show(_ progress: RunProgress) {
        if style == .none { return }
        state.withLock { state in
            if !progress.steps.isEmpty { state.steps = progress.steps }
            let now = ContinuousClock.now
            guard now - state.shown >= style.interval else { return }
            state.shown = now
            let words = RunProgressWords(progress, steps: state.steps, seconds: (now - started) / .seconds(1))
            switch style {
            case .none: break
            case .json: console.say(words.json)
            case .log: console.say(words.line)
            case .bar:
                console.showProgress("\r\u{1B}[K" + words.bar(width: max(20, console.width - 1)))
                state.isLineOpen = true
            }
        }
    }

    private func say(_ line: String) {
        state.withLock { state in
            clear(&state)
            console.say(line)
        }
    }

    private func clear(_ state: inout State) {
        if state.isLineOpen { console.showProgress("\r\u{1B}[K") }
        state.isLineOpen = false
    }
}
