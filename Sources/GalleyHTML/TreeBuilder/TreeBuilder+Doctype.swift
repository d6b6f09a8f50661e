/// The doctype and the quirks mode it asks for (HTML Standard §13.2.6.4.1).
extension TreeBuilder {
    mutating func processDoctype() {
        guard mode == .initial else { return }
        let token = tokenizer.doctype
        let doctype = Doctype(
            name: string(token.name)?.lowercasedASCII ?? "", publicID: string(token.publicID),
            systemID: string(token.systemID))
        let start = token.name?.lowerBound ?? tokenizer.position
        let index = makeNode(NodeRecord(kind: .doctype, start: start, length: token.name?.count ?? 0))
        doctypes[index] = doctype
        append(index, to: 0)
        quirksMode = Self.quirksMode(of: doctype, forced: token.forcesQuirks)
        mode = .beforeHTML
    }

    private func string(_ range: Range<Int>?) -> String? {
        guard let range else { return nil }
        var bytes: [UInt8] = []
        let buffer = UnsafeBufferPointer(start: source.base, count: source.count)
        CharacterReferences.copyLiteral(buffer, range, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func quirksMode(of doctype: Doctype, forced: Bool) -> QuirksMode {
        let publicID = doctype.publicID?.lowercasedASCII
        let systemID = doctype.systemID?.lowercasedASCII
        if forced || doctype.name != "html" { return .quirks }
        if systemID == "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd" { return .quirks }
        guard let publicID else { return .noQuirks }
        if quirkyPublicIDs.contains(publicID) || quirkyPublicIDPrefixes.contains(where: publicID.hasPrefix) {
            return .quirks
        }
        if html401PublicIDPrefixes.contains(where: publicID.hasPrefix) {
            return systemID == nil ? .quirks : .limitedQuirks
        }
        return limitedPublicIDPrefixes.contains(where: publicID.hasPrefix) ? .limitedQuirks : .noQuirks
    }
}
