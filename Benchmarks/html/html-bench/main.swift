import FoundationEssentials
import GalleyHTML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

// Measures the parser alone, for the scripts beside it.
//
//     html-bench time PASSES PACK    parses every page of a pack PASSES times
//     html-bench read PASSES PACK    walks every parsed page: links, classes, text
//     html-bench sniff PASSES PACK   finds the encoding of every page
//     html-bench once FILE           parses one file: CPU seconds, nodes, limits, memory above the start
//     html-bench write FILE          prints the tree as HTML
//     html-bench tree FILE           prints the elements in document order, one a line, by depth and name
//
// A pack is pages one after the other, each behind its length as four bytes, the lowest first.

/// CPU seconds this process has used.
func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory this process has held since ``forgetPeak()``, in bytes; zero where the system does not say.
func peakMemory() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return (Int(line.filter(\.isNumber)) ?? 0) * 1024
}

/// Makes what is held now the peak (Linux).
func forgetPeak() { try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs")) }

func read(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

func unpack(_ bytes: [UInt8]) -> [[UInt8]] {
    var pages: [[UInt8]] = []
    var offset = 0
    while offset + 4 <= bytes.count {
        let length = (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
        pages.append(Array(bytes[offset + 4..<offset + 4 + length]))
        offset += 4 + length
    }
    return pages
}

/// Times some work on every page of a pack and prints pages, bytes, CPU seconds and a sum that keeps the work alive.
func time(_ passes: Int, _ pages: [[UInt8]], _ work: (Int) -> Int) {
    var sum = 0
    let start = cpuSeconds()
    for _ in 0..<passes {
        for page in pages.indices { sum &+= work(page) }
    }
    let seconds = cpuSeconds() - start
    print("\(pages.count * passes) \(pages.reduce(0) { $0 + $1.count } * passes) \(seconds) \(sum)")
}

/// What a reader of the tree does at the least: goes through it, looks at classes and takes the text.
func readThrough(_ tree: HTMLTree, into buffer: inout [UInt8]) -> Int {
    var classes = 0
    buffer.removeAll(keepingCapacity: true)
    var node = HTMLTree.document
    while !node.isNone {
        switch tree.kind(node) {
        case .text: tree.appendText(of: node, to: &buffer)
        case .element: if let range = tree.attributeBytes("class", of: node) { classes += range.count }
        default: break
        }
        node = tree.nextInDocumentOrNone(after: node, within: HTMLTree.document)
    }
    return buffer.count + classes
}

func once(_ source: [UInt8]) {
    _ = HTMLTree(parsing: Array("<p>warm".utf8))
    forgetPeak()
    let before = peakMemory()
    let start = cpuSeconds()
    let tree = HTMLTree(parsing: source)
    let seconds = cpuSeconds() - start
    let grown = Double(peakMemory() - before) / Double(max(source.count, 1))
    let limits = tree.limitsHit.map(\.rawValue).joined(separator: ",")
    print("\(seconds) \(tree.nodeCount) \(grown) \(limits.isEmpty ? "-" : limits)")
}

func printTree(_ source: [UInt8]) {
    let tree = HTMLTree(parsing: source)
    var node = HTMLTree.document
    while !node.isNone {
        if tree.isElement(node) {
            var depth = 0
            var ancestor = tree.parentOrNone(node)
            while !ancestor.isNone {
                depth += 1
                ancestor = tree.parentOrNone(ancestor)
            }
            print("\(depth) \(tree.tagName(node))")
        }
        node = tree.nextInDocumentOrNone(after: node, within: HTMLTree.document)
    }
}

let arguments = CommandLine.arguments
switch (arguments.count, arguments.count > 1 ? arguments[1] : "") {
case (4, "time"):
    let pages = unpack(try read(arguments[3]))
    time(Int(arguments[2]) ?? 1, pages) { HTMLTree(parsing: pages[$0]).nodeCount }
case (4, "read"):
    let pages = unpack(try read(arguments[3]))
    let trees = pages.map { HTMLTree(parsing: $0) }
    var buffer: [UInt8] = []
    time(Int(arguments[2]) ?? 1, pages) { readThrough(trees[$0], into: &buffer) }
case (4, "sniff"):
    let pages = unpack(try read(arguments[3]))
    time(Int(arguments[2]) ?? 1, pages) { EncodingSniffer.sniff(pages[$0]).bomLength }
case (3, "once"): once(try read(arguments[2]))
case (3, "write"): print(HTMLTree(parsing: try read(arguments[2])).serialize(HTMLTree.document))
case (3, "tree"): printTree(try read(arguments[2]))
default:
    print("html-bench time PASSES PACK | read PASSES PACK | sniff PASSES PACK | once FILE | write FILE | tree FILE")
    exit(64)
}
