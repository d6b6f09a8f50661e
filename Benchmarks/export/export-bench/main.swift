import GalleyCore
import GalleyExport
import Glibc

// Measures the writers alone, with articles already in memory.
//
//     export-bench FILE [SECONDS] [FORMAT…]   writes the articles of a JSON Lines file in those formats, else in every
//                                             one that takes no target, again and again for SECONDS of CPU time each

/// CPU seconds this process has used.
func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A whole file.
func contents(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
}

func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.utf8.count))
}

guard CommandLine.arguments.count > 1 else {
    print("export-bench FILE [SECONDS] [FORMAT…]")
    exit(2)
}
let articles = JSONLinesReader.read(contents(of: CommandLine.arguments[1])).compactMap { try? $0.article.get() }
let seconds = CommandLine.arguments.count > 2 ? Double(CommandLine.arguments[2]) ?? 2 : 2
let names = CommandLine.arguments.dropFirst(3)
print("\(articles.count) articles")

/// Formats with options that change what they cost.
let variants: [(String, ExportFormat, [String: JSONValue])] =
    ExportFormats.all.map { ($0.name, $0, [:]) } + [("sqlite, no search", .sqlite, ["search": .string("none")])]
for (name, format, options) in variants where format.arity != .onePerTarget {
    if !names.isEmpty, !names.contains(name) { continue }
    var best = Double.infinity
    var size = 0
    let begin = cpuSeconds()
    repeat {
        let start = cpuSeconds()
        size =
            format.arity == .many
            ? try format.bytes(of: articles, options: options).count
            : try articles.reduce(0) { try $0 + format.bytes(of: [$1], options: options).count }
        best = min(best, cpuSeconds() - start)
    } while cpuSeconds() - begin < seconds
    let megabytes = Double(size) / 1e6
    let speed = Int(megabytes / best)
    let rate = Int(Double(articles.count) / best)
    print(padded(name, 20) + padded("\(speed) MB/s", 12) + "\(rate) articles/s")
}
