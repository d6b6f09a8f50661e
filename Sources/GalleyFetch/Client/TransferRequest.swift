import GalleyCore

/// One request to one server: redirects are not followed here.
struct TransferRequest: Sendable {
    let address: WebAddress
    let headers: [WebPage.Header]
    let limits: TransferLimits
    /// What is posted; nil gets the address.
    var body: [UInt8]?
    /// True keeps what came until the body's limit was reached; false makes that a failure.
    var truncates = false
    /// True leaves the body as it came over the wire, for an archive.
    var keepsWireForm = false
}
