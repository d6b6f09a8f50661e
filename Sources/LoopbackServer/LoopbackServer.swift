import Glibc
import Synchronization

/// A small HTTP/1.1 server for this machine alone: it serves the demo's pages, and it plays every good and bad
/// web server that the tests want. One thread accepts, one serves each connection.
package final class LoopbackServer: Sendable {
    /// Gives the answer to a request; called on the connection's thread, so it may take its time.
    package typealias Handler = @Sendable (Request) -> Reply

    /// The newest requests kept in `requests`.
    private static let longestLog = 100_000

    /// What the threads share.
    private struct State {
        var requests: [Request] = []
        var requestCount = 0
        var connectionCount = 0
        var open: Set<Int32> = []
        var isStopped = false
    }

    package let address: String
    package let port: Int
    private let handler: Handler
    private let listener: Int32
    private let state = Mutex(State())

    /// Starts to serve.
    /// - Parameters:
    ///   - address: an IPv4 loopback address; 127.0.0.2 is another machine as far as clients can tell.
    ///   - port: 0 for any free one.
    /// - Throws: `ServerError` when the address is not loopback or the port is taken.
    package init(address: String = "127.0.0.1", port: Int = 0, handler: @escaping Handler) throws {
        let bound = try Listening.bind(address: address, port: port)
        self.address = address
        self.port = bound.port
        self.listener = bound.descriptor
        self.handler = handler
        try startThread { [self] in acceptConnections() }
    }

    /// The server's address with a slash at its end: `http://127.0.0.1:8087/`.
    package var url: String { "http://\(address):\(port)/" }

    /// The requests so far, in the order they came.
    package var requests: [Request] { state.withLock { $0.requests } }
    package var requestCount: Int { state.withLock { $0.requestCount } }
    /// Connections accepted so far, with or without a request on them.
    package var connectionCount: Int { state.withLock { $0.connectionCount } }

    /// Ends every connection and takes no more.
    package func stop() {
        state.withLock { state in
            state.isStopped = true
            for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
        shutdown(listener, Int32(SHUT_RDWR))
    }

    var isStopped: Bool { state.withLock { $0.isStopped } }

    /// Notes a request and gives the handler's answer.
    func answer(_ request: Request) -> Reply {
        state.withLock { state in
            state.requestCount += 1
            if state.requests.count >= Self.longestLog { state.requests.removeFirst(Self.longestLog / 2) }
            state.requests.append(request)
        }
        return handler(request)
    }

    private func acceptConnections() {
        while true {
            let descriptor = accept(listener, nil, nil)
            if descriptor < 0 {
                if errno == EINTR || errno == ECONNABORTED { continue }
                if errno == EMFILE || errno == ENFILE {
                    usleep(10_000)
                    continue
                }
                break
            }
            serve(descriptor)
        }
        close(listener)
    }

    private func serve(_ descriptor: Int32) {
        let number = state.withLock { state in
            state.connectionCount += 1
            if !state.isStopped { state.open.insert(descriptor) }
            return state.isStopped ? 0 : state.connectionCount
        }
        guard number > 0 else {
            close(descriptor)
            return
        }
        do {
            try startThread { [self] in
                var connection = Connection(descriptor: descriptor, number: number, server: self)
                connection.serve()
                end(descriptor)
            }
        } catch {
            end(descriptor)
        }
    }

    /// Closes under the lock, so that `stop` never shuts down a number that names another file by then.
    private func end(_ descriptor: Int32) {
        state.withLock { state in
            state.open.remove(descriptor)
            close(descriptor)
        }
    }
}
