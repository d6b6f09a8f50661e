import Glibc

/// A socket that listens on a loopback address.
enum Listening {
    /// Binds and listens.
    /// - Throws: `ServerError` when the address is not loopback or the port is taken.
    static func bind(address: String, port: Int) throws -> (descriptor: Int32, port: Int) {
        var host = in_addr()
        guard inet_pton(AF_INET, address, &host) == 1, UInt32(bigEndian: host.s_addr) >> 24 == 127 else {
            throw ServerError(
                reason: .notLoopback, subject: address,
                description: "cannot serve on \(address): it is no address of this machine alone; use 127.0.0.1")
        }
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw failure("cannot open a socket") }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = in_port_t(UInt16(truncatingIfNeeded: port)).bigEndian
        name.sin_addr = host
        guard withSocketAddress(&name, { Glibc.bind(descriptor, $0, $1) }) == 0, listen(descriptor, 1_024) == 0 else {
            let taken = errno == EADDRINUSE
            let error = failure("cannot listen on \(address):\(port)" + (taken ? "; choose another port" : ""))
            close(descriptor)
            guard taken else { throw error }
            throw ServerError(reason: .portTaken, subject: error.subject, description: error.description)
        }
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(descriptor, $0, &length) }
        }
        return (descriptor, Int(UInt16(bigEndian: name.sin_port)))
    }

    private static func withSocketAddress(
        _ name: inout sockaddr_in, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    private static func failure(_ what: String) -> ServerError {
        ServerError(reason: .system, subject: what, description: "\(what): \(String(cString: strerror(errno)))")
    }
}
