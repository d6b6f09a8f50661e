package import GalleyCore

extension WARCRecord {
    /// The page a `response` or `resource` record holds; nil for other records, other media types and answers that
    /// are no page.
    /// - Throws: a sentence when the page is there but cannot be unpacked.
    package func page(limit: Int = 64 * 1_024 * 1_024) throws -> WebPage? {
        switch type {
        case "response": try responsePage(limit)
        case "resource": resourcePage()
        default: nil
        }
    }

    /// The response that a `revisit` record stands for: its own head with the body of the record it repeats.
    func withBody(of earlier: WARCRecord) -> WARCRecord {
        let head = HTTPResponse.split(block).head
        let body = HTTPResponse.split(earlier.block).body
        let fields = fields.map { $0.name.lowercased() == "warc-type" ? WebPage.Header($0.name, "response") : $0 }
        return WARCRecord(fields: fields, block: Array(head) + [13, 10] + body)
    }

    private func responsePage(_ limit: Int) throws -> WebPage? {
        guard let response = HTTPResponse(block), (200..<300).contains(response.status) else { return nil }
        let content = ContentType(response.headers.first { $0.name.lowercased() == "content-type" }?.value)
        guard PageKinds.pages.accepts(content.mediaType) else { return nil }
        let body: [UInt8]
        do throws(HTTPBody.Problem) {
            body = try HTTPBody.open(response.body, headers: response.headers, limit: limit)
        } catch {
            throw SourceProblem(
                .malformed, targetURI ?? "", "\(targetURI ?? "a record"): \(Self.explain(error, limit))")
        }
        return WebPage(
            url: targetURI, finalURL: targetURI, status: response.status, mediaType: content.mediaType,
            charset: content.charset, headers: response.headers, bytes: body, fetchedAt: date)
    }

    private func resourcePage() -> WebPage? {
        let content = ContentType(self["Content-Type"])
        guard content.mediaType != nil, PageKinds.pages.accepts(content.mediaType) else { return nil }
        return WebPage(
            url: targetURI, finalURL: targetURI, mediaType: content.mediaType, charset: content.charset, bytes: block,
            fetchedAt: date)
    }

    private static func explain(_ problem: HTTPBody.Problem, _ limit: Int) -> String {
        switch problem {
        case .malformed: "its body cannot be unpacked; the archive is damaged there"
        case .tooLarge: "its body is larger than \(limit) bytes unpacked, which is no page"
        case .unknownCoding(let name): "its body is packed by \"\(name)\", which is not read; fetch the page again"
        }
    }
}
