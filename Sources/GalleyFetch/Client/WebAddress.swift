import CCurl

/// An http or https address, taken apart by the same parser that connects to it, so that the two never disagree.
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    /// An address that cannot be fetched.
    package struct Problem: Error, Hashable, CustomStringConvertible {
        package let text: String
        /// What is wrong with it and what to do, as a clause.
        package let description: String
    }

    /// The whole address, escaped where it has to be, without fragment.
    package let text: String
    /// `http` or `https`.
    package let scheme: String
    /// In lower case, an IPv6 address without brackets.
    package let host: String
    package let port: Int
    /// Path and query as they go into the request.
    package let target: String
    /// Scheme, host and port: what a robots file and a pace hold for.
    package let origin: String

    /// - Throws: `Problem` when it is no http or https address, or carries a password.
    package init(_ text: String) throws {
        try self.init(text, relativeTo: nil)
    }

    /// The address a reference on this page means (RFC 3986 §5).
    /// - Throws: `Problem` as `init` does.
    package func resolving(_ reference: String) throws -> WebAddress {
        try WebAddress(reference, relativeTo: self)
    }

    /// True when the host is spelled as an address of this very machine.
    let isThisMachine: Bool

    private static func isThisMachine(_ host: String) -> Bool {
        let isNumber = host.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
        guard isNumber || host.utf8.contains(UInt8(ascii: ":")) else { return host == "localhost" }
        guard let address = IPAddress(host)?.unmapped else { return false }
        return address.isIPv4 ? address.low >> 24 == 127 : address.high == 0 && address.low == 1
    }

    package var description: String { text }

    private init(_ reference: String, relativeTo base: WebAddress?) throws {
        guard let handle = curl_url() else { throw Problem(text: reference, description: "there is no memory left") }
        defer { curl_url_cleanup(handle) }
        let flags = UInt32(CURLU_URLENCODE) | UInt32(CURLU_ALLOW_SPACE)
        if let base { _ = curl_url_set(handle, CURLUPART_URL, base.text, flags) }
        let trimmed = Self.trimmed(reference)
        guard !trimmed.isEmpty || base != nil else { throw Problem(text: reference, description: "it is empty") }
        let status = curl_url_set(handle, CURLUPART_URL, trimmed, flags)
        guard status == CURLUE_OK else { throw Problem(text: reference, description: Self.explain(status, trimmed)) }
        let scheme = Self.part(CURLUPART_SCHEME, of: handle).lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw Problem(
                text: reference, description: "\(scheme) is not fetched; only http and https addresses are")
        }
        guard Self.part(CURLUPART_USER, of: handle).isEmpty, Self.part(CURLUPART_PASSWORD, of: handle).isEmpty else {
            throw Problem(text: reference, description: "a name or password stands in it; take it out")
        }
        _ = curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
        let query = Self.part(CURLUPART_QUERY, of: handle)
        let path = Self.part(CURLUPART_PATH, of: handle)
        var host = Self.part(CURLUPART_HOST, of: handle).lowercased()
        if host.hasPrefix("[") { host = String(host.dropFirst().dropLast()) }
        self.scheme = scheme
        self.host = host
        self.isThisMachine = Self.isThisMachine(host)
        self.port = Int(Self.part(CURLUPART_PORT, of: handle, UInt32(CURLU_DEFAULT_PORT))) ?? 0
        self.target = (path.isEmpty ? "/" : path) + (query.isEmpty ? "" : "?" + query)
        self.origin = "\(scheme)://\(host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host):\(port)"
        self.text = Self.part(CURLUPART_URL, of: handle)
    }

    /// Without white space around it and line breaks in it, as browsers read addresses (URL Standard §4.4).
    private static func trimmed(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 <= 0x20 }) else { return text }
        let isSpace: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 }
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars.filter { $0 != "\n" && $0 != "\r" && $0 != "\t" }))
    }

    private static func part(_ which: CURLUPart, of handle: OpaquePointer, _ flags: UInt32 = 0) -> String {
        var pointer: UnsafeMutablePointer<CChar>?
        guard curl_url_get(handle, which, &pointer, flags) == CURLUE_OK, let pointer else { return "" }
        defer { curl_free(pointer) }
        return String(cString: pointer)
    }

    private static func explain(_ status: CURLUcode, _ text: String) -> String {
        switch status {
        case CURLUE_UNSUPPORTED_SCHEME: "only http and https addresses are fetched"
        case CURLUE_BAD_PORT_NUMBER: "its port is no number from 1 to 65535"
        case _ where !text.contains("://"): "it is no web address; write it whole, such as https://example.org/page"
        default: "it is no web address (\(String(cString: curl_url_strerror(status))))"
        }
    }
}
