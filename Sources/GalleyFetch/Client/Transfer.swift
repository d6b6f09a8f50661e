import CCurl
import GalleyCore

/// A transfer under way. Everything in it belongs to the curl thread, which libcurl calls back on.
final class Transfer {
    typealias Answer = Result<Exchange, TransferFailure>

    let number: Int
    let request: TransferRequest
    private let guardian: AddressGuard
    private let continuation: CheckedContinuation<Answer, Never>
    private let errorText: UnsafeMutablePointer<CChar>
    private var requestHeaders: UnsafeMutablePointer<curl_slist>?

    private var body: [UInt8] = []
    private var statusLine = ""
    private var headers: [WebPage.Header] = []
    private var headerBytes = 0
    private var headerCount = 0
    private var requestHead: [UInt8] = []
    private var responseHead: [UInt8] = []
    private var ipAddress = ""
    /// Why a callback stopped the transfer; libcurl's own code says only that one did.
    private var verdict: TransferFailure.Reason?
    private var isTruncated = false
    /// The last address the guard refused, when none was accepted.
    private var refused: TransferFailure.Reason?

    init(
        number: Int, request: TransferRequest, guardian: AddressGuard, continuation: CheckedContinuation<Answer, Never>
    ) {
        self.number = number
        self.request = request
        self.guardian = guardian
        self.continuation = continuation
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText[0] = 0
    }

    deinit {
        errorText.deallocate()
        curl_slist_free_all(requestHeaders)
    }

    /// Sets a handle up for this transfer. The transfer must outlive the handle's use of it.
    /// - Parameter isFresh: false for a handle that has served a transfer of the same form: what holds for every
    ///   transfer of a thread is set on it already.
    func prepare(_ handle: UnsafeMutableRawPointer, _ setup: CurlSetup, isFresh: Bool) {
        if isFresh { prepareOnce(handle, setup) }
        let owner = Unmanaged.passUnretained(self).toOpaque()
        galley_curl_set_string(handle, CURLOPT_URL, request.address.text)
        galley_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
        if let names = setup.resolve { galley_curl_set_list(handle, CURLOPT_RESOLVE, names) }
        let isMultiplexed = setup.allowsHTTP2 && request.address.scheme == "https"
        galley_curl_set_long(
            handle, CURLOPT_HTTP_VERSION, isMultiplexed ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1)
        galley_curl_set_long(handle, CURLOPT_PIPEWAIT, isMultiplexed ? 1 : 0)
        prepareLimits(handle)
        prepareHeaders(handle)
        prepareBody(handle)
        galley_curl_set_owner(handle, owner)
    }

    /// Takes the transfer out of a handle that is done with it, so that nothing in the handle points to it any more.
    static func leave(_ handle: UnsafeMutableRawPointer) {
        galley_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, nil)
        galley_curl_set_list(handle, CURLOPT_HTTPHEADER, nil)
        galley_curl_set_owner(handle, nil)
    }

    private func prepareOnce(_ handle: UnsafeMutableRawPointer, _ setup: CurlSetup) {
        galley_curl_allow_web_only(handle)
        galley_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        galley_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
        galley_curl_set_long(handle, CURLOPT_HTTP09_ALLOWED, 0)
        galley_curl_set_long(handle, CURLOPT_BUFFERSIZE, 100 * 1_024)
        galley_curl_set_long(handle, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        // An empty proxy also keeps libcurl from the environment's.
        galley_curl_set_string(handle, CURLOPT_PROXY, setup.proxy ?? "")
        if let file = setup.certificateFile { galley_curl_set_string(handle, CURLOPT_CAINFO, file) }
        galley_curl_on_body(handle, TransferCallbacks.body)
        galley_curl_on_header(handle, TransferCallbacks.header)
        galley_curl_on_progress(handle, TransferCallbacks.progress)
        if setup.proxy == nil {
            galley_curl_on_open_socket(handle, TransferCallbacks.openSocket)
            galley_curl_on_connected(handle, TransferCallbacks.connected)
        }
        if request.keepsWireForm {
            galley_curl_on_trace(handle, TransferCallbacks.trace)
            galley_curl_set_long(handle, CURLOPT_HTTP_CONTENT_DECODING, 0)
            galley_curl_set_long(handle, CURLOPT_HTTP_TRANSFER_DECODING, 0)
        } else {
            // An empty list offers every encoding this libcurl can undo.
            galley_curl_set_string(handle, CURLOPT_ACCEPT_ENCODING, "")
        }
    }

    private func prepareLimits(_ handle: UnsafeMutableRawPointer) {
        let limits = request.limits
        // 0 is no limit: what is cut off where it gets too long may be of any length.
        galley_curl_set_offset(
            handle, CURLOPT_MAXFILESIZE_LARGE, request.truncates ? 0 : curl_off_t(limits.wireBytes))
        galley_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, limits.connectTime.milliseconds)
        galley_curl_set_long(handle, CURLOPT_TIMEOUT_MS, limits.totalTime.milliseconds)
        galley_curl_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, limits.slowRate)
        galley_curl_set_long(handle, CURLOPT_LOW_SPEED_TIME, max(1, limits.slowTime.milliseconds / 1_000))
    }

    /// A handle that posted before gets again, unless there is something to post.
    private func prepareBody(_ handle: UnsafeMutableRawPointer) {
        guard let body = request.body else {
            galley_curl_set_long(handle, CURLOPT_HTTPGET, 1)
            return
        }
        galley_curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
        var copied = body
        _ = copied.withUnsafeMutableBytes { galley_curl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, $0.baseAddress) }
    }

    private func prepareHeaders(_ handle: UnsafeMutableRawPointer) {
        for header in request.headers {
            let line = "\(header.name): \(header.value)"
            // A line break would begin a header nobody meant to send.
            guard !line.utf8.contains(where: { $0 == 10 || $0 == 13 || $0 == 0 }) else { continue }
            requestHeaders = curl_slist_append(requestHeaders, line) ?? requestHeaders
        }
        if request.keepsWireForm {
            requestHeaders = curl_slist_append(requestHeaders, "Accept-Encoding: gzip") ?? requestHeaders
        }
        galley_curl_set_list(handle, CURLOPT_HTTPHEADER, requestHeaders)
    }

    // MARK: What libcurl reports

    /// Takes a piece of the body; false ends the transfer.
    func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        makeRoom(for: bytes.count)
        let room = request.limits.bodyBytes - body.count
        if bytes.count <= room {
            body.append(contentsOf: bytes)
            return true
        }
        guard request.truncates else {
            verdict = .bodyTooLarge(limit: request.limits.bodyBytes)
            return false
        }
        body.append(contentsOf: bytes.prefix(max(0, room)))
        isTruncated = true
        return false
    }

    /// A body that has grown beyond a megabyte gets its room at once: growing step by step would hold it twice. What
    /// is not filled of it is not taken from the system.
    private func makeRoom(for count: Int) {
        if body.isEmpty {
            body.reserveCapacity(max(count, claimedLength))
        } else if body.count + count > body.capacity, body.count >= 1 << 20 {
            body.reserveCapacity(max(request.limits.bodyBytes, body.count + count))
        }
    }

    /// The length the server named, as far as it is believed before it has come: packed or not, it is a hint.
    private var claimedLength: Int {
        let value = headers.first { $0.name.utf8.count == 14 && $0.name.lowercased() == "content-length" }?.value
        return min(max(0, value.flatMap { Int($0) } ?? 0), request.limits.bodyBytes, 1 << 20)
    }

    /// Takes one header line; false ends the transfer.
    func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
        headerBytes += bytes.count
        headerCount += 1
        guard headerBytes <= request.limits.headerBytes, headerCount <= request.limits.headerCount else {
            verdict = .headersTooLarge
            return false
        }
        var line = bytes[...]
        while let last = line.last, last == 10 || last == 13 || last == 32 { line.removeLast() }
        if line.starts(with: "HTTP/".utf8) {
            // A new head: what came before was interim (1xx).
            statusLine = String(decoding: line, as: UTF8.self)
            headers.removeAll()
            responseHead.removeAll()
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let value = line[(colon + 1)...].drop { $0 == 32 || $0 == 9 }
            headers.append(
                WebPage.Header(String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self)))
        }
        if request.keepsWireForm { responseHead.append(contentsOf: bytes) }
        return true
    }

    /// Watches the bytes on the wire: a decoder may swallow any number of them without giving one.
    func takeProgress(wireBytes: Int) -> Bool {
        guard wireBytes > request.limits.wireBytes else { return true }
        if request.truncates { isTruncated = true } else { verdict = .bodyTooLarge(limit: request.limits.wireBytes) }
        return false
    }

    /// True when a socket may be opened to this address.
    func permits(_ address: IPAddress?, port: Int) -> Bool {
        guard let address else { return false }
        guard let kind = guardian.refusal(of: address, port: port) else { return true }
        refused = .blocked(address: "\(address)", kind: kind)
        return false
    }

    /// Looks at the connection a request is about to go out on, new or used before; false ends the transfer.
    func takeConnection(ipAddress: String, port: Int) -> Bool {
        self.ipAddress = ipAddress
        if permits(IPAddress(ipAddress), port: port) { return true }
        verdict = refused ?? .unreachable
        return false
    }

    func takeTrace(_ bytes: UnsafeRawBufferPointer) {
        if requestHead.count + bytes.count <= request.limits.headerBytes { requestHead.append(contentsOf: bytes) }
    }

    // MARK: The end

    /// Answers whoever waits.
    func finish(_ code: CURLcode, _ handle: UnsafeMutableRawPointer) {
        var status = 0
        galley_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        guard code == CURLE_OK || isTruncated && status > 0 else {
            let detail = errorText[0] == 0 ? String(cString: curl_easy_strerror(code)) : String(cString: errorText)
            continuation.resume(returning: .failure(TransferFailure(reason: reason(of: code), detail: detail)))
            return
        }
        continuation.resume(
            returning: .success(
                Exchange(
                    address: request.address, status: status, statusLine: statusLine, headers: headers, body: body,
                    requestHead: requestHead, responseHead: responseHead, ipAddress: ipAddress)))
    }

    func fail(_ reason: TransferFailure.Reason, _ detail: String) {
        continuation.resume(returning: .failure(TransferFailure(reason: reason, detail: detail)))
    }

    private func reason(of code: CURLcode) -> TransferFailure.Reason {
        if let verdict { return verdict }
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .unresolved
        case CURLE_COULDNT_CONNECT: return refused ?? .unreachable
        case CURLE_OPERATION_TIMEDOUT: return .timedOut
        case CURLE_FILESIZE_EXCEEDED: return .bodyTooLarge(limit: request.limits.wireBytes)
        case CURLE_BAD_CONTENT_ENCODING: return .undecodable
        case CURLE_OUT_OF_MEMORY: return .headersTooLarge
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
            return .insecure
        default: return .broken
        }
    }
}

extension Duration {
    /// Whole milliseconds, at least one: libcurl takes 0 for no limit at all.
    fileprivate var milliseconds: Int {
        max(1, Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000))
    }
}
