import GalleyCore
import GalleyFetch

/// Says how far a fetch is: pages done and failed, pages a second, how long it will take, and which hosts are waited
/// for and why. One line redrawn on a terminal, JSON lines when asked, nothing elsewhere.
struct FetchProgress: Sendable {
    private enum Style {
        case none, line, json
    }

    /// Hosts named on the line.
    private static let mostHosts = 2

    /// How many pages there are altogether; nil until the lists have been read to their ends.
    var total: Int?
    private let console: Console
    private let style: Style
    private let started = ContinuousClock.now
    private var lastShown = ContinuousClock.now
    private var isShowing = false
    private var (done, failed) = (0, 0)

    /// - Parameter style: the word of `--progress`.
    init(_ console: Console, style: String?) {
        self.console = console
        switch style {
        case "json": self.style = .json
        case "none": self.style = .none
        default: self.style = console.errorIsTerminal ? .line : .none
        }
    }

    mutating func advance(done: Int, failed: Int) { (self.done, self.failed) = (done, failed) }

    /// Shows the present state, at most four times a second, as JSON once a second.
    mutating func show(waiting hosts: [WaitingHost]) {
        let now = ContinuousClock.now
        guard style != .none, now - lastShown >= .milliseconds(style == .json ? 1_000 : 200) else { return }
        lastShown = now
        isShowing = true
        let seconds = (now - started) / .seconds(1)
        let rate = Double(done + failed) / max(seconds, 0.001)
        if style == .json {
            console.say(json(hosts, rate: rate))
        } else {
            let width = max(20, console.width - 1)
            console.showProgress("\r\u{1B}[K" + words(hosts, rate: rate).prefix(width))
        }
    }

    /// Clears the line.
    mutating func finish() {
        if isShowing, style == .line { console.showProgress("\r\u{1B}[K") }
        isShowing = false
    }

    /// `812 of 2000 pages, 3 failed, 41 a second, about 30 s left; waiting for n.example (asked to, 12 s)`.
    private func words(_ hosts: [WaitingHost], rate: Double) -> String {
        var text = total.map { "\(done + failed) of \($0) pages" } ?? "\(done + failed) pages"
        if failed > 0 { text += ", \(failed) failed" }
        text += ", \(rate < 10 ? "\(Double(Int(rate * 10)) / 10)" : "\(Int(rate))") a second"
        if let left = secondsLeft(rate) { text += ", about \(Self.span(left)) left" }
        if hosts.isEmpty { return text }
        let named = hosts.prefix(Self.mostHosts).map { host in
            "\(host.host.drop { $0 != "/" }.drop { $0 == "/" }) (\(host.reason.words), \(Self.span(host.left.components.seconds)))"
        }
        let more = hosts.count > Self.mostHosts ? " and \(hosts.count - Self.mostHosts) more" : ""
        return text + "; waiting for " + named.joined(separator: ", ") + more
    }

    private func json(_ hosts: [WaitingHost], rate: Double) -> String {
        let waiting = hosts.prefix(20).map {
            "{\"host\":\(JSONValue.string($0.host).text),\"reason\":\"\($0.reason.rawValue)\",\"seconds\":\($0.left.components.seconds)}"
        }
        var members = ["\"done\":\(done)", "\"failed\":\(failed)", "\"perSecond\":\(Double(Int(rate * 10)) / 10)"]
        if let total { members.append("\"total\":\(total)") }
        if let left = secondsLeft(rate) { members.append("\"secondsLeft\":\(left)") }
        members.append("\"waiting\":[\(waiting.joined(separator: ","))]")
        return "{\(members.joined(separator: ","))}"
    }

    private func secondsLeft(_ rate: Double) -> Int64? {
        guard let total, rate > 0, total > done + failed else { return nil }
        return Int64(min(Double(total - done - failed) / rate, 1e9))
    }

    private static func span(_ seconds: Int64) -> String {
        switch seconds {
        case ..<100: "\(max(1, seconds)) s"
        case ..<6_000: "\((seconds + 30) / 60) min"
        default: "\((seconds + 1_800) / 3_600) h"
        }
    }
}

extension WaitingHost.Reason {
    /// Why, in a word or two.
    fileprivate var words: String {
        switch self {
        case .asked: "asked to"
        case .slowed: "slowed down"
        case .silent: "silent"
        }
    }
}
