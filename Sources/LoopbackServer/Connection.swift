import Glibc

/// One client's connection: reads requests and sends answers until either side has had enough.
struct Connection {
    private static let largestHead = 64 * 1_024
    private static let largestBody = 64 * 1_024 * 1_024

    private let descriptor: Int32
    private let number: Int
    private let server: LoopbackServer
    /// Bytes read and not yet used.
    private var pending: [UInt8] = []

    init(descriptor: Int32, number: Int, server: LoopbackServer) {
        self.descriptor = descriptor
        self.number = number
        self.server = server
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }

    mutating func serve() {
        while let request = nextRequest() {
            let reply = server.answer(request)
            if reply.delayMilliseconds > 0 { pause(reply.delayMilliseconds) }
            let isSent = send(reply, withBody: request.method != "HEAD")
            if !isSent || reply.endsConnection || request.header("connection")?.lowercased() == "close" { return }
        }
    }

    // MARK: Reading

    private mutating func nextRequest() -> Request? {
        var searched = 0
        while true {
            // A request begins with a letter; a TLS greeting does not and gets no answer.
            if let first = pending.first, first < UInt8(ascii: "A") { return nil }
            if let end = endOfHead(from: searched) {
                guard let request = Request(head: pending[..<end], connection: number) else { return nil }
                pending.removeFirst(end + 4)
                return withBody(request)
            }
            searched = max(0, pending.count - 3)
            guard pending.count < Self.largestHead, fill() else { return nil }
        }
    }

    private func endOfHead(from start: Int) -> Int? {
        guard pending.count >= 4 else { return nil }
        return (start...(pending.count - 4)).first { index in
            pending[index] == 13 && pending[index + 1] == 10 && pending[index + 2] == 13 && pending[index + 3] == 10
        }
    }

    private mutating func withBody(_ request: Request) -> Request? {
        guard let length = request.header("content-length").flatMap({ Int($0) }), length > 0 else { return request }
        guard length <= Self.largestBody else { return nil }
        while pending.count < length { if !fill() { return nil } }
        let body = Array(pending[..<length])
        pending.removeFirst(length)
        return Request(request, body: body)
    }

    /// Reads what has come; false at the end of the connection.
    private mutating func fill() -> Bool {
        let bytes = [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, count in
            var got = -1
            repeat { got = recv(descriptor, buffer.baseAddress, buffer.count, 0) } while got < 0 && errno == EINTR
            count = max(0, got)
        }
        pending += bytes
        return !bytes.isEmpty
    }

    // MARK: Writing

    private func send(_ reply: Reply, withBody: Bool) -> Bool {
        let body = withBody && reply.status != 304 ? reply.body : []
        switch reply.delivery {
        case .whole, .claimed: return write(reply.head + body)
        case .raw: return write(body)
        case .hangUp: return false
        case .cut(let count): return write(reply.head + body.prefix(count))
        case .drip(let count, let pause): return write(reply.head) && drip(body[...], count, pause)
        case .chunked(let size): return write(reply.head) && sendChunks(of: body, size: max(1, size))
        case .endless:
            let chunk = Self.chunk(body[...])
            guard write(reply.head) else { return false }
            while !server.isStopped { if !write(chunk) { return false } }
            return false
        }
    }

    private func drip(_ body: ArraySlice<UInt8>, _ count: Int, _ milliseconds: Int) -> Bool {
        var rest = body
        while !rest.isEmpty {
            guard !server.isStopped, write(Array(rest.prefix(count))) else { return false }
            rest = rest.dropFirst(count)
            pause(milliseconds)
        }
        return true
    }

    private func sendChunks(of body: [UInt8], size: Int) -> Bool {
        var start = 0
        while start < body.count {
            let end = min(start + size, body.count)
            guard write(Self.chunk(body[start..<end])) else { return false }
            start = end
        }
        return write(Array("0\r\n\r\n".utf8))
    }

    private static func chunk(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + [13, 10]
    }

    /// Sends all of it; false when the client has gone. `MSG_NOSIGNAL` keeps that from ending the process.
    private func write(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var sent = 0
            while sent < buffer.count {
                let step = Glibc.send(
                    descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, Int32(MSG_NOSIGNAL))
                if step < 0 && errno == EINTR { continue }
                if step <= 0 { return false }
                sent += step
            }
            return true
        }
    }

    /// Sleeps in short naps, so that a stopped server does not keep its threads.
    private func pause(_ milliseconds: Int) {
        var left = milliseconds
        while left > 0, !server.isStopped {
            usleep(UInt32(min(left, 50)) * 1_000)
            left -= 50
        }
    }
}
