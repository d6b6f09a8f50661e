import CMemory
import GalleyCore
import GalleyFetch
import Glibc
import Synchronization

/// Fetches a list of addresses from one's own server, politeness lifted, and counts what came:
/// `fetch-bench LIST CONCURRENCY [CA-FILE]`.
@main
enum FetchBench {
    /// The queue and what came of it, shared by the tasks.
    private final class Work: Sendable {
        private let urls: [String]
        private let state = Mutex((next: 0, pages: 0, bytes: 0))

        init(_ urls: [String]) {
            self.urls = urls
        }

        func next() -> String? {
            state.withLock { state in
                guard state.next < urls.count else { return nil }
                defer { state.next += 1 }
                return urls[state.next]
            }
        }

        func count(_ page: WebPage) {
            state.withLock { ($0.pages, $0.bytes) = ($0.pages + 1, $0.bytes + page.bytes.count) }
        }

        var summary: String { state.withLock { "\($0.pages) pages, \($0.bytes) bytes" } }
    }

    static func main() async throws {
        // As the command does.
        galley_keep_freed_memory()
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let width = Int(arguments[2]) else {
            print("usage: fetch-bench LIST CONCURRENCY [CA-FILE]")
            exit(2)
        }
        let work = Work(try lines(of: arguments[1]))
        let fetcher = Fetcher(options: try options(width, certificates: arguments.dropFirst(3).first))
        await withTaskGroup(of: Void.self) { group in
            // The next addresses wait at hand, as in the command.
            for _ in 0..<(2 * width) { group.addTask { await fetchAll(work, fetcher) } }
        }
        print(work.summary)
    }

    private static func fetchAll(_ work: Work, _ fetcher: Fetcher) async {
        while let url = work.next() {
            switch await fetcher.fetch(PageRequest(url: url)) {
            case .page(let page): work.count(page)
            case .failure(let failure): print("\(failure.url): \(failure)")
            }
        }
    }

    private static func options(_ width: Int, certificates: String?) throws -> FetchOptions {
        var options = FetchOptions()
        options.robots = .ignore
        options.delay = .zero
        options.perHost = width
        options.total = width
        options.allowedAddresses = [try AllowedAddress(parsing: "127.0.0.0/8")]
        options.certificateFile = certificates
        return options
    }

    private static func lines(of path: String) throws -> [String] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var lines: [String] = []
        var buffer = [CChar](repeating: 0, count: 4_096)
        while fgets(&buffer, Int32(buffer.count), file) != nil {
            let line = buffer.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:))
            lines.append(String(decoding: line, as: UTF8.self))
        }
        return lines
    }
}
