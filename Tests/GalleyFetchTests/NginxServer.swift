import Foundation

/// nginx from Debian's packages on free loopback ports: HTTP/1.1 in the clear, and HTTP/2 over TLS with a certificate
/// that an authority made for this run alone has signed.
final class NginxServer {
    /// Why there is none.
    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    private let folder: URL
    private var process = Process()
    private(set) var plainPort = 0
    private(set) var tlsPort = 0
    /// A TLS port whose certificate names another host.
    private(set) var wrongNamePort = 0

    /// The authority's certificate.
    var authority: String { folder.appending(path: "ca.pem").path() }

    /// Starts nginx with some pages, by their names.
    /// - Throws: `Missing` where nginx or openssl is not installed.
    init(pages: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "galley-nginx-\(UUID().uuidString)")
        let root = folder.appending(path: "pages")
        // nginx's workers give up root and must still read the pages.
        try FileManager.default.createDirectory(
            at: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path())
        for (name, text) in pages { try Data(text.utf8).write(to: root.appending(path: name)) }
        try Self.makeCertificates(folder)
        let program = try Self.program("nginx")
        // Another program may take a port between its choice and its use: then others are chosen.
        if (try? start(program)) == nil { try start(program) }
    }

    private func start(_ program: String) throws {
        (plainPort, tlsPort, wrongNamePort) = (try Self.freePort(), try Self.freePort(), try Self.freePort())
        let configuration = folder.appending(path: "nginx.conf")
        try Data(Self.configuration(folder.path(), plainPort, tlsPort, wrongNamePort).utf8).write(to: configuration)
        process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-c", configuration.path(), "-g", "daemon off;"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        try waitUntilReady()
    }

    deinit {
        if process.isRunning {
            process.terminate()
            process.waitUntilExit()
        }
        try? FileManager.default.removeItem(at: folder)
    }

    /// Lines of the access log: protocol, number of the connection, path.
    func log() throws -> [(version: String, connection: String, path: String)] {
        let text = try String(contentsOf: folder.appending(path: "access.log"), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            return words.count == 3 ? (words[0], words[1], words[2]) : nil
        }
    }

    private func waitUntilReady() throws {
        let deadline = Date.now + 20
        while !FileManager.default.fileExists(atPath: folder.appending(path: "nginx.pid").path()) {
            guard process.isRunning, Date.now < deadline else {
                process.terminate()
                process.waitUntilExit()
                throw Missing(description: "nginx does not start")
            }
            usleep(10_000)
        }
    }

    private static func configuration(_ folder: String, _ plain: Int, _ tls: Int, _ wrongName: Int) -> String {
        """
        worker_processes 1; pid \(folder)/nginx.pid; error_log \(folder)/error.log;
        events { worker_connections 512; }
        http {
            log_format short '$server_protocol $connection $request_uri'; access_log \(folder)/access.log short;
            default_type text/html; charset utf-8; gzip on; gzip_min_length 1; root \(folder)/pages;
            client_body_temp_path \(folder)/b; proxy_temp_path \(folder)/p; fastcgi_temp_path \(folder)/f;
            uwsgi_temp_path \(folder)/u; scgi_temp_path \(folder)/s;
            server { listen 127.0.0.1:\(plain); }
            server { listen 127.0.0.1:\(tls) ssl http2;
                ssl_certificate \(folder)/server.pem; ssl_certificate_key \(folder)/server.key; }
            server { listen 127.0.0.1:\(wrongName) ssl http2;
                ssl_certificate \(folder)/other.pem; ssl_certificate_key \(folder)/other.key; }
        }
        """
    }

    private static func makeCertificates(_ folder: URL) throws {
        try openssl(
            folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days",
            "2", "-subj", "/CN=Galley test authority")
        for (name, alternative) in [("server", "IP:127.0.0.1"), ("other", "DNS:other.example")] {
            try openssl(
                folder, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", "\(name).key", "-out", "\(name).csr",
                "-subj", "/CN=\(name)")
            try Data("subjectAltName=\(alternative)\n".utf8).write(to: folder.appending(path: "\(name).txt"))
            try openssl(
                folder, "x509", "-req", "-in", "\(name).csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                "-out", "\(name).pem", "-days", "2", "-extfile", "\(name).txt")
        }
    }

    private static func openssl(_ folder: URL, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: try program("openssl"))
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Missing(description: "openssl \(arguments[0]) fails") }
    }

    private static func program(_ name: String) throws -> String {
        let folders = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"]
        guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") })
        else { throw Missing(description: "\(name) is not installed; make test installs it") }
        return "\(folder)/\(name)"
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else { throw Missing(description: "no loopback port is free") }
        return Int(UInt16(bigEndian: name.sin_port))
    }
}
