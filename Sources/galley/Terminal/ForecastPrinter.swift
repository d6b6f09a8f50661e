import GalleyCore
import GalleyWorkflow

/// Shows what a run would do: each article with its steps, then the numbers of each step.
struct ForecastPrinter {
    private let console: Console

    init(_ console: Console) { self.console = console }

    func show(_ forecast: RunForecast, asJSON: Bool) throws {
        if asJSON {
            var json = JSONWriter(pretty: true)
            json.value(forecast.json)
            return try console.write(json.bytes + [0x0A])
        }
        for item in forecast.items { try show(item) }
        for item in forecast.unreadable { try console.write("\(item.name)\n  cannot be read: \(item.why)\n") }
        try showCounts(forecast)
    }

    private func show(_ item: RunForecast.Item) throws {
        let width = item.lines.map(\.step.count).max() ?? 0
        var text = item.name + "\n"
        for line in item.lines {
            let gap = String(repeating: " ", count: width - line.step.count + 2)
            let unless = line.unless.map { ", unless \($0)" } ?? ""
            text += "  \(line.step)\(gap)\(padded(line.action.rawValue, 5))  \(line.why)\(unless)\n"
        }
        try console.write(text)
    }

    private func showCounts(_ forecast: RunForecast) throws {
        var steps: [String] = []
        for line in forecast.items.flatMap(\.lines) where !steps.contains(line.step) { steps.append(line.step) }
        var table = TextTable(["step", "run", "reuse", "skip"])
        for step in steps {
            table.add([step] + [.run, .reuse, .skip].map { String(forecast.count(of: step, $0)) })
        }
        let count = forecast.items.count
        try console.write("\n" + table.lines(width: max(80, console.width)).joined(separator: "\n") + "\n")
        if !forecast.later.isEmpty {
            try console.write(
                "done every time, once all articles are there: \(forecast.later.joined(separator: ", "))\n")
        }
        try console.write("\n\(forecast.workflow): \(count) \(count == 1 ? "article" : "articles"); nothing was done\n")
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
