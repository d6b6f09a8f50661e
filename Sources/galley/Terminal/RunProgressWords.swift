import GalleyCore
import GalleyWorkflow

/// How far a run is, in words: for a bar on a terminal, for a line in a log, for programs.
struct RunProgressWords {
    private let progress: RunProgress
    private let steps: [RunProgress.StepCount]
    private let seconds: Double

    /// Columns of the bar itself, its ends included.
    private static let barWidth = 22

    /// Materials that must be done before they say how long the others will take.
    private static let fewest = 10

    init(_ progress: RunProgress, steps: [RunProgress.StepCount], seconds: Double) {
        (self.progress, self.steps, self.seconds) = (progress, steps, seconds)
    }

    /// `[#########           ] 512 of 1150, 12 s left, 2 set aside; fetch 530, clean 515`: as much as fits.
    func bar(width: Int) -> String {
        var text = share.map(Self.bar) ?? ""
        for (index, part) in parts.enumerated() {
            let more = (index == 0 ? (text.isEmpty ? "" : " ") : index == stepsStart ? "; " : ", ") + part
            if text.count + more.count > width { break }
            text += more
        }
        return String(text.prefix(width))
    }

    /// `512 of 1150, 12 s left, 2 set aside; fetch 530, clean 515`.
    var line: String {
        let (counts, steps) = (parts.prefix(stepsStart), parts.dropFirst(stepsStart))
        return counts.joined(separator: ", ") + (steps.isEmpty ? "" : "; " + steps.joined(separator: ", "))
    }

    /// One object for programs.
    var json: String {
        var members: [(String, JSONValue)] = [
            ("read", .integer(progress.read)), ("done", .integer(progress.done)),
            ("setAside", .integer(progress.setAside)), ("files", .integer(progress.files)),
        ]
        if let total { members.append(("total", .integer(total))) }
        if let secondsLeft { members.append(("secondsLeft", .integer(secondsLeft))) }
        members.append(("steps", .object(.init(steps.map { ($0.id, .integer($0.taken)) }))))
        return JSONValue.object(.init(members)).text
    }

    /// Never less than what was read.
    private var total: Int? { progress.total.map { max($0, progress.read) } }

    private var share: Double? { total.map { $0 == 0 ? 1 : Double(progress.done) / Double($0) } }

    private var secondsLeft: Int? {
        guard let total, progress.done >= Self.fewest, total > progress.done else { return nil }
        return Int(min(1e9, (seconds / Double(progress.done) * Double(total - progress.done)).rounded(.up)))
    }

    /// The counts of the run, then those of the steps.
    private var parts: [String] { counts + steps.map { "\($0.id) \($0.taken)" } }

    private var stepsStart: Int { counts.count }

    private var counts: [String] {
        var counts = [total.map { "\(progress.done) of \($0)" } ?? "\(progress.done) done"]
        if let secondsLeft { counts.append("\(Self.span(secondsLeft)) left") }
        if progress.setAside > 0 { counts.append("\(progress.setAside) set aside") }
        return counts
    }

    private static func bar(_ share: Double) -> String {
        let room = barWidth - 2
        let filled = min(room, max(0, Int(share * Double(room))))
        return "[" + String(repeating: "#", count: filled) + String(repeating: " ", count: room - filled) + "]"
    }

    private static func span(_ seconds: Int) -> String {
        switch seconds {
        case ..<100: "\(seconds) s"
        case ..<6_000: "\((seconds + 30) / 60) min"
        default: "\((seconds + 1_800) / 3_600) h"
        }
    }
}
