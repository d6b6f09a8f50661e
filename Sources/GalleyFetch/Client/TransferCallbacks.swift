import CCurl
import Glibc

/// The functions libcurl calls, each handing on to the transfer it was given.
enum TransferCallbacks {
    private static let badSocket: curl_socket_t = -1

    static let body: galley_curl_data_callback = { bytes, size, count, owner in
        guard let transfer = transfer(owner) else { return 0 }
        return transfer.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
    }

    static let header: galley_curl_data_callback = { bytes, size, count, owner in
        guard let transfer = transfer(owner) else { return 0 }
        return transfer.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
    }

    static let progress: galley_curl_progress_callback = { owner, _, downloaded, _, _ in
        guard let transfer = transfer(owner) else { return 1 }
        return transfer.takeProgress(wireBytes: Int(downloaded)) ? 0 : 1
    }

    /// Gives a socket only for an address the guard permits: this is the address after every look-up.
    static let openSocket: galley_curl_socket_callback = { owner, _, address in
        guard let transfer = transfer(owner), let address else { return badSocket }
        let isPermitted = withUnsafePointer(to: &address.pointee.addr) { pointer in
            transfer.permits(IPAddress(pointer), port: port(of: pointer))
        }
        guard isPermitted else { return badSocket }
        let type = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return socket(address.pointee.family, type, address.pointee.protocol)
    }

    static let connected: galley_curl_connected_callback = { owner, remote, _, port, _ in
        guard let transfer = transfer(owner), let remote else { return Int32(CURL_PREREQFUNC_ABORT) }
        let goesOn = transfer.takeConnection(ipAddress: String(cString: remote), port: Int(port))
        return Int32(goesOn ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT)
    }

    static let trace: galley_curl_trace_callback = { _, kind, bytes, count, owner in
        if kind == CURLINFO_HEADER_OUT, let transfer = transfer(owner) {
            transfer.takeTrace(UnsafeRawBufferPointer(start: bytes, count: count))
        }
        return 0
    }

    private static func transfer(_ owner: UnsafeMutableRawPointer?) -> Transfer? {
        owner.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The port stands at the same place for both families, right behind the family.
    private static func port(of address: UnsafePointer<sockaddr>) -> Int {
        Int(UInt16(bigEndian: UnsafeRawPointer(address).loadUnaligned(fromByteOffset: 2, as: UInt16.self)))
    }
}
