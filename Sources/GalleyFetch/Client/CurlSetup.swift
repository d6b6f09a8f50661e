import CCurl

/// What holds for every transfer of a thread.
struct CurlSetup {
    var perHost = 2
    var total = 32
    var allowsHTTP2 = true
    /// Nil goes straight to the servers, whatever the environment says.
    var proxy: String?
    /// A file of certificates to trust instead of the system's.
    var certificateFile: String?
    /// Answers put in place of the name servers': `host:port:address`.
    var resolve: UnsafeMutablePointer<curl_slist>?
    var guardian = AddressGuard()
}
