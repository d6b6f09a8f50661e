import GalleyCore

/// A request that was answered: the answer's last head and its body.
struct Exchange: Sendable {
    let address: WebAddress
    let status: Int
    /// `HTTP/1.1 200 OK`, as sent.
    let statusLine: String
    let headers: [WebPage.Header]
    /// Unpacked, unless the request asked for the wire form.
    var body: [UInt8]
    /// The request's head as sent, where the request asked for the wire form.
    var requestHead: [UInt8] = []
    /// The answer's head as sent, with the empty line that ends it; where the request asked for the wire form.
    var responseHead: [UInt8] = []
    /// When it had come whole.
    var receivedAt = SystemClock.now()
    /// Of the machine that answered.
    let ipAddress: String

    /// The first header of that name, whatever its case.
    func header(_ name: String) -> String? {
        headers.first { $0.name.utf8.count == name.utf8.count && $0.name.lowercased() == name }?.value
    }
}
